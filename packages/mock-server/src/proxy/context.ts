import type { RequestLog } from "../http/request-log.ts";
import type { FoundViolation } from "../recordings/check-exchange.ts";
import type { Recorder } from "../recordings/record/recorder.ts";
import type { Journal } from "../runtime/journal.ts";
import type { StartTimer } from "../runtime/timers.ts";
import type { ApiName } from "../specs.ts";
import type { Descriptions } from "./descriptions.ts";
import type { Failure } from "./failure.ts";
import type { PendingChecks } from "./pending-checks.ts";
import type { Target } from "./target.ts";

/** How one exchange left the description. */
export interface ProxyViolation {
  /** Of the entry in the journal. */
  readonly number: number;
  readonly api: ApiName;
  /** `undefined` when the path leads to none. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Without the query, and without what is secret in it. */
  readonly path: string;
  readonly status: number;
  readonly violations: readonly FoundViolation[];
}

/** One exchange that went through. Holds no header, no query value and no body. */
export interface ProxyLog extends RequestLog {
  readonly violations: readonly FoundViolation[];
  /** What could not be checked, and why. */
  readonly unchecked: readonly string[];
  /** What kept the server from answering; the status is then that of the proxy, or what came first. */
  readonly failure?: Failure;
  /** Whether the answer took longer than `slowAfter`. */
  readonly slow: boolean;
}

/** What all exchanges of a proxy share. */
export interface ProxyContext {
  readonly target: Target;
  readonly descriptions: Descriptions;
  readonly journal: Journal;
  readonly violations: ProxyViolation[];
  /** Drained before anybody reads the journal or the violations. */
  readonly pending: PendingChecks;
  /** Of a longer body nothing is kept, in bytes. */
  readonly checkedBytes: number;
  /** Milliseconds from the end of a request to the beginning of its answer. */
  readonly timeout: number;
  /** Milliseconds. */
  readonly slowAfter: number;
  readonly timer: StartTimer;
  readonly recorder: Recorder | undefined;
  readonly onRequest: ((entry: ProxyLog) => void) | undefined;
  /** Is told what happens beside the exchanges, as one sentence. */
  readonly onNote: ((note: string) => void) | undefined;
  readonly url: () => string;
}
