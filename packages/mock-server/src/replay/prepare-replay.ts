import type { MockApi } from "../engine/mock-api.ts";
import { problem } from "../engine/problem.ts";
import { readRecordings } from "../recordings/read-recordings.ts";
import type { RecordedExchange } from "../recordings/recorded-exchange.ts";
import type { CloudreveVersion } from "../specs.ts";
import type { WorldSettings } from "../world.ts";
import { indexRecordings, Replay } from "./replay.ts";

export const UNKNOWN = ["state", "description", "none"] as const;

export interface ReplayOptions {
  /** A folder of recordings, or the exchanges themselves. */
  readonly from: string | readonly RecordedExchange[];
  /**
   * Who answers a request that was not recorded: the mock's state (the default), the examples of the description,
   * or nobody, which is 404.
   */
  readonly unknown?: (typeof UNKNOWN)[number];
}

type Apis = WorldSettings["apis"];

/** The settings of a world that answers with recordings. */
export async function prepareReplay(
  options: ReplayOptions | undefined,
  apis: Apis,
  version: CloudreveVersion | undefined,
): Promise<Pick<WorldSettings, "apis" | "replay">> {
  if (options === undefined) return { apis };
  const { from, unknown = "state" } = options;
  if (!UNKNOWN.includes(unknown)) {
    throw new RangeError(`replay.unknown: expected ${UNKNOWN.join(" or ")}, got ${unknown}`);
  }
  const exchanges = typeof from === "string" ? await readRecordings(from) : from;
  const names = apis.map(({ api }) => api.name);
  const recordings = await indexRecordings(exchanges, names, version);
  const replay = () => {
    const one = new Replay(recordings);
    if (unknown !== "none") return one;
    return { answer: (...asked: Parameters<Replay["answer"]>) => one.answer(...asked) ?? NOT_RECORDED };
  };
  return { replay, apis: unknown === "description" ? apis.map(withoutState) : apis };
}

const NOT_RECORDED = problem(404, "This request was not recorded");

/** Every operation is answered from the description. */
function withoutState({ api, engine }: Apis[number]): Apis[number] {
  const stateless: MockApi = { ...api, handlers: {} };
  return { api: stateless, engine };
}
