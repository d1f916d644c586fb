import type { Verdict } from "../dialect.ts";
import type { ClientError } from "../errors/client-error.ts";
import type { Operation } from "../operation.ts";
import type { RetryOptions } from "../retry/retry-options.ts";
import type { Exchange } from "./attempt.ts";
import type { Transport } from "./transport.ts";

/** A complete answer and what it says. */
export interface Answer {
  readonly exchange: Exchange;
  readonly verdict: Verdict;
  /** What the verdict means for the caller, unless it is data. */
  readonly error: ClientError | undefined;
}

/** One call on its way. */
export interface Run {
  readonly transport: Transport;
  readonly operation: Operation;
  readonly build: () => Request;
  /** The arguments: what must not come back in a message. */
  readonly args: unknown;
  readonly retry: Required<RetryOptions>;
  readonly tryMs: number;
  readonly startedAt: number;
  readonly deadlineAt: number;
  readonly signal: AbortSignal;
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

/** What hooks are told of every event. */
export function about({ operation, progress }: Run) {
  return { operation, attempt: progress.attempts };
}
