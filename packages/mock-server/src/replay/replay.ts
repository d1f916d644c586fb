import type { MockResponse } from "../engine/handler.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { type Description, loadDescription } from "../proxy/description.ts";
import type { RecordedExchange } from "../recordings/recorded-exchange.ts";
import { readBody } from "../recordings/recorded-exchange.ts";
import { toRawRequest } from "../recordings/to-wire.ts";
import type { ApiName, CloudreveVersion } from "../specs.ts";
import { comparable } from "./comparable.ts";
import { recordedAnswer } from "./recorded-answer.ts";

interface Kept {
  /** `undefined` when the body of the request was not kept: any will do. */
  readonly body: string | undefined;
  readonly exchange: RecordedExchange;
}

/** Recorded exchanges by what was asked. Has no state, so that any number of worlds can share it. */
export interface Recordings {
  readonly count: number;
  /** The answers to a request in their order, and what tells such requests from others. */
  find(
    api: ApiName,
    request: RawRequest,
  ): { readonly key: string; readonly answers: readonly Kept[] } | undefined;
}

export async function indexRecordings(
  exchanges: readonly RecordedExchange[],
  apis: readonly ApiName[],
  version?: CloudreveVersion,
): Promise<Recordings> {
  const descriptions = await Promise.all(apis.map((api) => loadDescription(api, version)));
  const lists = new Map<string, Kept[]>();
  let count = 0;
  for (const exchange of exchanges) {
    const request = toRawRequest(exchange.request);
    const found = descriptions.map((one) => keyOf(one, request)).find((one) => one !== undefined);
    if (found === undefined) continue;
    const isKept = readBody(exchange.request.body).kind !== "unkept";
    const list = lists.get(found.key) ?? [];
    lists.set(found.key, [...list, { body: isKept ? found.body : undefined, exchange }]);
    count += 1;
  }
  return {
    count,
    find: (api, request) => {
      const description = descriptions.find((one) => one.api === api);
      const found = description && keyOf(description, request);
      if (found === undefined) return undefined;
      const all = lists.get(found.key) ?? [];
      const answers = all.filter(({ body }) => body === undefined || body === found.body);
      return answers.length === 0 ? undefined : { key: `${found.key} ${found.body}`, answers };
    },
  };
}

function keyOf(
  { api, document, find }: Description,
  request: RawRequest,
): { key: string; body: string } | undefined {
  const { operation, understood } = find(request);
  if (operation === undefined) return undefined;
  const { target, body } = comparable(document, operation, understood);
  return { key: `${api} ${operation.id} ${target}`, body };
}

/** More kinds of requests than this are no test. */
const MOST_PLACES = 100_000;

/** Gives recorded answers, those to the same request one after the other; the last of them stays. */
export class Replay {
  private readonly recordings: Recordings;
  private readonly places = new Map<string, number>();

  constructor(recordings: Recordings) {
    this.recordings = recordings;
  }

  answer(api: ApiName, request: RawRequest): MockResponse | undefined {
    const found = this.recordings.find(api, request);
    if (found === undefined) return undefined;
    const { key, answers } = found;
    const place = this.places.get(key) ?? 0;
    const chosen = answers[Math.min(place, answers.length - 1)];
    if (this.places.has(key) || this.places.size < MOST_PLACES) this.places.set(key, place + 1);
    return chosen && recordedAnswer(chosen.exchange.response);
  }
}
