import type { ErrorGroup } from "@debrid-drive/runtime";
import { ClientError } from "@debrid-drive/runtime/core";

export type RemoteDownloadErrorReason =
  /** The download ended in an error, or in a way that the server does not know. */
  | "failed"
  /** Somebody cancelled it. */
  | "cancelled"
  /** It was downloaded and could not be stored, for example because the name was taken; its bytes are gone. */
  | "transfer-failed"
  /** It is in neither list and not in the folder, or the lists say that it is in the folder and it is not. */
  | "vanished";

const WORDS: Readonly<Record<RemoteDownloadErrorReason, string>> = {
  failed: "the download has failed",
  cancelled: "the download was cancelled",
  "transfer-failed": "the download could not be stored in its folder",
  vanished: "the server knows no such download, and its file is not in the folder",
};

const GROUPS: Readonly<Record<RemoteDownloadErrorReason, ErrorGroup | undefined>> = {
  failed: "later",
  cancelled: undefined,
  "transfer-failed": undefined,
  vanished: "gone",
};

/** A remote download will not arrive. Narrow by `reason`. */
export class RemoteDownloadError extends ClientError {
  override readonly name = "RemoteDownloadError";
  readonly kind = "api";
  readonly reason: RemoteDownloadErrorReason;
  /** What aria2 or the server said, as it came: `Object existed` when the name was taken. */
  readonly serverMessage: string | undefined;
  /** What to do about it. */
  readonly group: ErrorGroup | undefined;

  constructor(operation: string, reason: RemoteDownloadErrorReason, serverMessage?: string, cause?: unknown) {
    const words = serverMessage ? `: ${serverMessage.slice(0, 200)}` : "";
    super(`${WORDS[reason]}${words}`, { operation, retryable: reason === "failed", cause });
    this.reason = reason;
    this.serverMessage = serverMessage || undefined;
    this.group = GROUPS[reason];
  }

  override toJSON(): Record<string, unknown> {
    const { reason, serverMessage, group } = this;
    return { ...super.toJSON(), reason, serverMessage, group };
  }
}
