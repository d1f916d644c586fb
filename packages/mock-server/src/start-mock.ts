import { cloudreve } from "./apis/cloudreve/index.ts";
import type { CloudreveState } from "./apis/cloudreve/state.ts";
import { realdebrid } from "./apis/realdebrid/index.ts";
import type { RealDebridState } from "./apis/realdebrid/state.ts";
import { type ClockMode, VirtualClock } from "./clock.ts";
import { bindApi } from "./engine/bound-api.ts";
import type { MockViolation } from "./engine/serve-api.ts";
import type { RequestLog } from "./http/request-log.ts";
import type { CoverageReport } from "./runtime/coverage.ts";
import type { Faults } from "./runtime/faults/faults.ts";
import type { Journal, JournalOptions } from "./runtime/journal.ts";
import type { StartTimer } from "./runtime/timers.ts";
import { API_NAMES, type ApiName, loadEngine } from "./specs.ts";
import { startServer } from "./start-server.ts";

export interface MockOptions<Name extends ApiName = ApiName> {
  /** What to serve. Default: both. */
  readonly apis?: readonly Name[];
  /** Default: 0, any free port. */
  readonly port?: number;
  /** `127.0.0.1` (the default), `::1` or `localhost`. */
  readonly host?: string;
  /** Default: `real`. */
  readonly clock?: ClockMode;
  /** Same seed, same ids and sizes: an integer. Default: 1. */
  readonly seed?: number;
  /** Whether an answer that breaks the description is replaced by status 500. Default: true. */
  readonly strict?: boolean;
  /** A longer request body is refused, in bytes. Default: 64 MiB. */
  readonly maxBodyBytes?: number;
  /** Is told about every answered request. */
  readonly onRequest?: (entry: RequestLog) => void;
  /**
   * Whether Real-Debrid counts requests and answers 429 (error 34) when there are too many: 250 a minute and
   * token, refused ones included, and fewer that add torrents. Default: false.
   */
  readonly limits?: boolean;
  /** What the journal keeps. */
  readonly journal?: JournalOptions;
  /** How delays wait when the clock runs. Default: this machine's timers. */
  readonly timer?: StartTimer;
}

/** What each API knows, and what its users do by hand. */
export interface MockStates {
  readonly realdebrid: RealDebridState;
  readonly cloudreve: CloudreveState;
}

/** A running mock; of the states, those of the APIs it serves. */
export type Mock<Name extends ApiName = ApiName> = Pick<MockStates, Name> & {
  /** Where it is reached, such as `http://127.0.0.1:4010`; the `baseUrl` of both clients. */
  readonly url: string;
  readonly clock: VirtualClock;
  /** Answers that broke the description, the first thousand: none, unless the mock has a defect. */
  readonly violations: readonly MockViolation[];
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What was asked and answered. */
  readonly journal: Journal;
  /** How much of the descriptions clients have seen. */
  coverage(): CoverageReport;
  /** Ends open connections too. Can be called again. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Starts a mock with a state of its own.
 *
 * @throws Error when the port is in use, the host is not loopback, or an option is out of range
 */
export async function startMock<const Name extends ApiName = ApiName>(
  options: MockOptions<Name> = {},
): Promise<Mock<Name>> {
  const { seed = 1, clock: mode = "real", apis: names = API_NAMES, limits = false, ...settings } = options;
  checkOptions(names, seed, settings.maxBodyBytes);
  const clock = new VirtualClock({ mode });
  const states: MockStates = {
    realdebrid: realdebrid.createState({ clock, seed, limits }),
    cloudreve: cloudreve.createState({ clock, seed }),
  };
  // A link that one API gave is downloaded by the other with its true size.
  states.cloudreve.sizeOf = (url) => states.realdebrid.downloadSize(url);
  const bound = {
    realdebrid: bindApi(realdebrid, states.realdebrid),
    cloudreve: bindApi(cloudreve, states.cloudreve),
  };
  const apis = await Promise.all(
    names.map(async (name) => ({ api: bound[name], engine: await loadEngine(name) })),
  );
  const approveDevice = (userCode: string) => states.realdebrid.approveDevice(userCode);
  const { runtime, ...server } = await startServer({
    ...settings,
    seed,
    apis,
    clock,
    approveDevice: names.some((name) => name === "realdebrid") ? approveDevice : undefined,
  });
  const served = Object.fromEntries(names.map((name) => [name, states[name]])) as Pick<MockStates, Name>;
  const { faults, journal, coverage } = runtime;
  const around = { faults, journal, coverage: () => coverage.report() };
  return { ...served, ...server, ...around, clock, [Symbol.asyncDispose]: server.close };
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
