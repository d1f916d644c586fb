import { type ClockMode, VirtualClock } from "./clock.ts";
import type { RequestLog } from "./http/request-log.ts";
import { linkStates, loadApi } from "./mock-states.ts";
import { prepareReplay, type ReplayOptions } from "./replay/prepare-replay.ts";
import type { JournalOptions } from "./runtime/journal.ts";
import type { StartTimer } from "./runtime/timers.ts";
import { prepareScenario } from "./scenarios/prepare-scenario.ts";
import { type SessionView, viewOfWorld } from "./session-view.ts";
import { API_NAMES, type ApiName, CLOUDREVE_VERSIONS, type CloudreveVersion } from "./specs.ts";
import { startServer } from "./start-server.ts";

export type { MockStates } from "./mock-states.ts";

export interface MockOptions<Name extends ApiName = ApiName> {
  /** What to serve. Default: both. */
  readonly apis?: readonly Name[];
  /** Default: 0, any free port. */
  readonly port?: number;
  /** `127.0.0.1` (the default), `::1` or `localhost`; any other only together with `adminToken`. */
  readonly host?: string;
  /** What `/_mock/` routes then ask for, as a bearer token. */
  readonly adminToken?: string;
  /** Default: `real`. */
  readonly clock?: ClockMode;
  /** Same seed, same ids and sizes: an integer. Default: 1. */
  readonly seed?: number;
  /** Whether an answer that breaks the description is replaced by status 500. Default: true. */
  readonly strict?: boolean;
  /** A longer request body is refused, in bytes. Default: 64 MiB. */
  readonly maxBodyBytes?: number;
  /** What is the case at the start, by the name of a scenario; `mock-server scenarios` lists them. */
  readonly scenario?: string;
  /** Is told about every answered request, except for what a page of the mock asks for. */
  readonly onRequest?: (entry: RequestLog) => void;
  /**
   * Whether Real-Debrid counts requests and answers 429 (error 34) when there are too many: 250 a minute and
   * token, refused ones included, and fewer that add torrents. Default: false.
   */
  readonly limits?: boolean;
  /** Which Cloudreve server to be. Default: `3.8.3`. */
  readonly cloudreveVersion?: CloudreveVersion;
  /** What the journal keeps. */
  readonly journal?: JournalOptions;
  /** How delays wait when the clock runs. Default: this machine's timers. */
  readonly timer?: StartTimer;
  /** Recorded exchanges to answer with, before any state. */
  readonly replay?: ReplayOptions;
}

/** What a session has of its own. */
export type SessionOptions = Pick<MockOptions, "clock" | "seed" | "limits" | "strict" | "scenario">;

/** A world beside the mock's own, on the same port: its own states, clock, faults and journal. */
export type MockSession<Name extends ApiName = ApiName> = SessionView<Name> & {
  readonly id: string;
  /** Ends the session; its address answers 404 from then on. */
  close(): void;
};

/** A running mock; of the states, those of the APIs it serves. */
export type Mock<Name extends ApiName = ApiName> = SessionView<Name> & {
  /** Opens an isolated session, for a test that shares the mock with others. */
  session(options?: SessionOptions): MockSession<Name>;
  /** Ends open connections too. Can be called again. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

const WORLD = { link: linkStates, prepare: prepareScenario };

/**
 * Starts a mock with a state of its own.
 *
 * @throws Error when the port is in use, the host needs an admin token, or an option is out of range
 */
export async function startMock<const Name extends ApiName = ApiName>(
  options: MockOptions<Name> = {},
): Promise<Mock<Name>> {
  const { apis: names = API_NAMES as readonly Name[], clock = "real", cloudreveVersion, ...given } = options;
  checkOptions(names, given.seed ?? 1, given.maxBodyBytes);
  checkVersion(cloudreveVersion);
  const loaded = await Promise.all(names.map((name) => loadApi(name, cloudreveVersion)));
  const { apis, replay } = await prepareReplay(given.replay, loaded, cloudreveVersion);
  const createClock = () => new VirtualClock({ mode: clock });
  const { url, worlds, close } = await startServer({ ...given, ...WORLD, apis, replay, createClock });
  const session = ({ clock: mode = clock, ...changed }: SessionOptions = {}): MockSession<Name> => {
    checkOptions(names, changed.seed ?? 1, undefined);
    const { id, world } = worlds.open({ ...changed, createClock: () => new VirtualClock({ mode }) });
    return extend(viewOfWorld(world, names, `${url}/s/${id}`), { id, close: () => void worlds.close(id) });
  };
  return extend(viewOfWorld(worlds.main, names, url), { session, close, [Symbol.asyncDispose]: close });
}

/** More members for an object, whose getters stay getters. */
function extend<A extends object, B extends object>(object: A, members: B): A & B {
  return Object.defineProperties(object, Object.getOwnPropertyDescriptors(members)) as A & B;
}

function checkOptions(names: readonly string[], seed: number, maxBodyBytes: number | undefined): void {
  for (const name of names) {
    if (!API_NAMES.some((known) => known === name)) {
      throw new RangeError(`apis: expected ${API_NAMES.join(" or ")}, got ${name}`);
    }
  }
  if (names.length === 0) throw new RangeError("apis: expected at least one");
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed: expected an integer, got ${seed}`);
  if (maxBodyBytes !== undefined && !(maxBodyBytes >= 0)) {
    throw new RangeError(`maxBodyBytes: expected bytes of at least 0, got ${maxBodyBytes}`);
  }
}

function checkVersion(version: CloudreveVersion | undefined): void {
  if (version === undefined || CLOUDREVE_VERSIONS.includes(version)) return;
  throw new RangeError(`cloudreveVersion: expected ${CLOUDREVE_VERSIONS.join(", ")}, got ${version}`);
}
