import type { JournalOptions } from "../runtime/journal.ts";
import type { StartTimer } from "../runtime/timers.ts";
import { API_NAMES, type ApiName, type CloudreveVersion } from "../specs.ts";
import type { ProxyLog } from "./context.ts";

const DEFAULTS = { checkedBytes: 4 * 1024 * 1024, timeout: 300_000, slowAfter: 10_000 };

export interface ProxyOptions {
  /** Origin of the server, such as `https://cloud.example.com`. */
  readonly target: string;
  /** Which descriptions to check against. Default: both, told apart by path. */
  readonly apis?: readonly ApiName[];
  /** Which Cloudreve the server is. Default: it is asked once, and the nearest description taken. */
  readonly cloudreveVersion?: CloudreveVersion;
  /** Default: 0, any free port. */
  readonly port?: number;
  /** `127.0.0.1` (the default), `::1` or `localhost`; any other only together with `adminToken`. */
  readonly host?: string;
  /** What `/_mock/` routes then ask for, as a bearer token. */
  readonly adminToken?: string;
  /** Longer bodies are passed on unchecked, in bytes. Default: 4 MiB. */
  readonly checkedBytes?: number;
  /** Milliseconds that the server has to begin its answer; then it is 504. Default: 300,000. */
  readonly timeout?: number;
  /** Milliseconds after which an answer is called slow. Default: 10,000. */
  readonly slowAfter?: number;
  /** Certificates in PEM that the server's own may be signed with. */
  readonly ca?: string;
  /** An empty or new folder that gets every checked exchange in the recording format, without secrets. */
  readonly record?: string;
  readonly journal?: Pick<JournalOptions, "limit">;
  /** Is told about every exchange. */
  readonly onRequest?: (entry: ProxyLog) => void;
  /** Is told what happens beside the exchanges, as one sentence. */
  readonly onNote?: (note: string) => void;
  /** How `timeout` waits. Default: this machine's timers. */
  readonly timer?: StartTimer;
}

/** The numbers among the options, and their defaults; throws a RangeError for what makes no sense. */
export function readSettings(options: ProxyOptions, apis: readonly string[]): typeof DEFAULTS {
  if (apis.length === 0 || apis.some((name) => !API_NAMES.some((known) => known === name))) {
    throw new RangeError(`apis: expected ${API_NAMES.join(" or ")}, got ${apis.join(", ") || "none"}`);
  }
  const settings = { ...DEFAULTS };
  for (const name of ["checkedBytes", "timeout", "slowAfter"] as const) {
    const value = options[name] ?? DEFAULTS[name];
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`${name}: expected an integer of at least 0, got ${value}`);
    }
    settings[name] = value;
  }
  return settings;
}
