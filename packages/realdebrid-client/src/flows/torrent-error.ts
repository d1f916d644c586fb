import type { ErrorGroup } from "@debrid-drive/runtime";
import { ClientError } from "@debrid-drive/runtime/core";
import type { TorrentStatus } from "../generated/models.ts";

export type TorrentErrorReason =
  /** It ended as `magnet_error`, `error`, `virus` or `dead`. */
  | "failed"
  /** Nobody has sent any of it for a while. */
  | "stalled"
  /** It waits for `selectFiles`. */
  | "needs-selection"
  /** It does not exist, not any more. */
  | "gone";

const WORDS: Readonly<Record<TorrentErrorReason, string>> = {
  failed: "the torrent has failed",
  stalled: "the torrent has no seeders and no speed",
  "needs-selection": "the torrent waits for its files to be selected: call selectFiles first",
  gone: "the torrent does not exist any more",
};

const GROUPS: Readonly<Record<TorrentErrorReason, ErrorGroup | undefined>> = {
  failed: "gone",
  stalled: "later",
  "needs-selection": undefined,
  gone: "gone",
};

/** A torrent will not come to where it was awaited. Narrow by `reason`. */
export class TorrentError extends ClientError {
  override readonly name = "TorrentError";
  readonly kind = "api";
  readonly reason: TorrentErrorReason;
  /** What the service said last, undefined when it knows no such torrent. */
  readonly torrentStatus: TorrentStatus | undefined;
  /** What to do about it. */
  readonly group: ErrorGroup | undefined;

  constructor(
    operation: string,
    reason: TorrentErrorReason,
    torrentStatus: TorrentStatus | undefined,
    cause?: unknown,
  ) {
    const status = torrentStatus === undefined ? "" : ` (${torrentStatus})`;
    super(`${WORDS[reason]}${status}`, { operation, retryable: reason === "stalled", cause });
    this.reason = reason;
    this.torrentStatus = torrentStatus;
    this.group = GROUPS[reason];
  }

  override toJSON(): Record<string, unknown> {
    const { reason, torrentStatus, group } = this;
    return { ...super.toJSON(), reason, torrentStatus, group };
  }
}
