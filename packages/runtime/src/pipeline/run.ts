import type { FailureMeta } from "../meta.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { Deadline } from "./deadline.ts";
import type { Outgoing, Transport } from "./transport.ts";

/** What is sent: a new request for every try. */
export interface Sending {
  readonly operation: Operation;
  readonly build: () => Outgoing;
}

/** One call on its way. */
export interface Run {
  /** As the server at hand knows it. */
  operation: Operation;
  readonly build: () => Outgoing;
  readonly transport: Transport;
  readonly options: CallOptions;
  /** The arguments: what must not come back in a message. */
  readonly args: unknown;
  readonly tryMs: number;
  readonly startedAt: number;
  /** For the whole call. */
  readonly deadline: Deadline;
  /** Requests sent, and milliseconds waited for a slot or before a retry. */
  readonly progress: { attempts: number; waitedMs: number };
}

/** What every error of a call says about it. */
export function contextOf(
  { operation, progress }: Pick<Run, "operation" | "progress">,
  meta: FailureMeta = { ...progress },
) {
  return { operation: operation.id, meta, retryable: operation.repeatable };
}
