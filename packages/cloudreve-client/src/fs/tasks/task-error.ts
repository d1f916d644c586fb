import type { ErrorGroup } from "@debrid-drive/runtime";
import { ClientError } from "@debrid-drive/runtime/core";
import type { TaskError as TaskReport } from "../../generated/models.ts";

export type TaskErrorReason =
  /** It ended with an error. */
  | "failed"
  /** Somebody ended it. */
  | "canceled"
  /** It is not in the list of tasks any more, or never was. */
  | "lost"
  /** Others started such tasks at the same moment; some of them failed, and nothing tells which is whose. */
  | "ambiguous";

const WORDS: Readonly<Record<TaskErrorReason, string>> = {
  failed: "the task has failed",
  canceled: "the task was canceled",
  lost: "the task is not in the list of tasks",
  ambiguous: "one of several tasks begun at once has failed, and nothing tells whose it was",
};

/** A background task did not do its work. Narrow by `reason`. */
export class TaskError extends ClientError {
  override readonly name = "TaskError";
  readonly kind = "api";
  readonly reason: TaskErrorReason;
  /** The server's own words, where there are any. */
  readonly serverMessage: string | undefined;
  /** What went wrong underneath, without what follows a `?` in addresses. */
  readonly detail: string | undefined;
  /** What to do about it. */
  readonly group: ErrorGroup | undefined;

  constructor(operation: string, reason: TaskErrorReason, report: TaskReport = {}, cause?: unknown) {
    const words = report.msg ? `: ${report.msg.slice(0, 200)}` : "";
    super(`${WORDS[reason]}${words}`, { operation, cause });
    this.reason = reason;
    this.serverMessage = report.msg;
    this.detail = report.error?.replace(/\?[^\s"']*/g, "?…");
    this.group = reason === "canceled" ? "later" : undefined;
  }

  override toJSON(): Record<string, unknown> {
    const { reason, serverMessage, detail, group } = this;
    return { ...super.toJSON(), reason, serverMessage, detail, group };
  }
}
