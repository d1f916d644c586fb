import type { Verdict } from "../dialect.ts";
import type { ClientError } from "../errors/client-error.ts";
import type { FailureMeta, Meta } from "../meta.ts";
import type { Operation } from "../operation.ts";
import type { RetryOptions } from "../retry/retry-options.ts";
import type { Hide } from "../secrets/hide.ts";
import type { Deadline } from "./deadline.ts";
import type { Outgoing, Transport } from "./transport.ts";

/** A complete answer, as it came. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: Uint8Array;
  readonly meta: Meta;
  readonly hide: Hide;
}

/** A complete answer and what it says. */
export interface Answer {
  readonly exchange: Exchange;
  readonly verdict: Verdict;
  /** What the verdict means for the caller, unless it is data. */
  readonly error: ClientError | undefined;
}

/** What is sent: the operation as the server at hand knows it, and a new request for every try. */
export interface Sending {
  readonly operation: Operation;
  build(): Outgoing;
}

/** One call on its way. */
export interface Run extends Sending {
  readonly transport: Transport;
  /** The arguments: what must not come back in a message. */
  readonly args: unknown;
  readonly retry: Required<RetryOptions>;
  readonly tryMs: number;
  readonly startedAt: number;
  readonly deadlineAt: number;
  readonly deadline: Deadline;
  readonly progress: { attempts: number; waitedMs: number };
}

/** How a try ended. */
export interface End {
  readonly answer?: Answer;
  readonly error?: ClientError | undefined;
  /** Whether the client may try again, if the operation can be repeated. */
  readonly temporary: boolean;
  /** Milliseconds the server asked to wait. */
  readonly pauseMs?: number | undefined;
}

/** What every error of a call says about it. */
export function contextOf(
  { operation, progress }: Pick<Run, "operation" | "progress">,
  meta: FailureMeta = { ...progress },
) {
  return { operation: operation.id, meta, retryable: operation.repeatable };
}
