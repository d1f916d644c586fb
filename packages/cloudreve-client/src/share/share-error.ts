import type { ErrorGroup } from "@debrid-drive/runtime";
import { ClientError } from "@debrid-drive/runtime/core";

export type ShareErrorReason =
  /** There is no such share: taken back, expired, used up, or its file or owner is gone. */
  | "gone"
  /** It has a password, and none was given. */
  | "locked"
  /** The password is not that of the share. */
  | "wrong-password"
  /** The group of the caller, or that of visitors without login, may not: download, pack, or share. */
  | "not-allowed"
  /** Its owner does not let anybody look at it in the browser. */
  | "no-preview"
  /** Nothing is at that path in the share. */
  | "not-found"
  /** A file is shared, or lies at that path, and only a folder will do. */
  | "not-a-folder"
  /** A folder is shared: say which file in it, by its path. */
  | "not-a-file";

const WORDS: Readonly<Record<ShareErrorReason, string>> = {
  gone: "there is no such share, or not any more",
  locked: "the share has a password, and none was given",
  "wrong-password": "the password is not that of the share",
  "not-allowed": "the group of the caller may not do this",
  "no-preview": "the owner of the share does not allow previews",
  "not-found": "nothing is at that path in the share",
  "not-a-folder": "expected a shared folder, this is a file",
  "not-a-file": "a folder is shared: give the path of a file in it",
};

const GROUPS: Readonly<Partial<Record<ShareErrorReason, ErrorGroup>>> = {
  gone: "gone",
  "not-found": "gone",
  "not-allowed": "access",
};

/** A share does not allow it. Narrow by `reason`; it is the same for every version of the server. */
export class ShareError extends ClientError {
  override readonly name = "ShareError";
  readonly kind = "api";
  readonly reason: ShareErrorReason;
  /** What to do about it. */
  readonly group: ErrorGroup | undefined;

  constructor(operation: string, reason: ShareErrorReason, cause?: unknown) {
    super(WORDS[reason], { operation, cause });
    this.reason = reason;
    this.group = GROUPS[reason];
  }

  override toJSON(): Record<string, unknown> {
    const { reason, group } = this;
    return { ...super.toJSON(), reason, group };
  }
}
