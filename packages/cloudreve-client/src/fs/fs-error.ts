import type { ErrorGroup } from "@debrid-drive/runtime";
import { ClientError } from "@debrid-drive/runtime/core";

export type FsErrorReason =
  /** There is no such file or folder. */
  | "not-found"
  /** Something of that name is there already. */
  | "exists"
  /** A file and a folder have that name: say the `type`, or give the id. */
  | "ambiguous"
  /** Only a file will do, and this is a folder. */
  | "not-a-file"
  /** The server gives no permanent link to this file. */
  | "no-link";

const WORDS: Readonly<Record<FsErrorReason, string>> = {
  "not-found": "there is no such file or folder",
  exists: "something of that name is there already",
  ambiguous: "a file and a folder have that name",
  "not-a-file": "expected a file, this is a folder",
  "no-link": "the server gives no link to this file",
};

/** What is in the drive does not allow it. Narrow by `reason`. */
export class FsError extends ClientError {
  override readonly name = "FsError";
  readonly kind = "api";
  readonly reason: FsErrorReason;
  /** What it is about, where a path is known. Not part of the message. */
  readonly path: string | undefined;
  /** The server's own words, where there are any. */
  readonly serverMessage: string | undefined;
  /** What to do about it. */
  readonly group: ErrorGroup | undefined;

  constructor(
    operation: string,
    reason: FsErrorReason,
    about: { path?: string | undefined; serverMessage?: string | undefined; cause?: unknown } = {},
  ) {
    super(WORDS[reason], { operation, cause: about.cause });
    this.reason = reason;
    this.path = about.path;
    this.serverMessage = about.serverMessage;
    this.group = reason === "not-found" ? "gone" : undefined;
  }

  override toJSON(): Record<string, unknown> {
    const { reason, path, serverMessage, group } = this;
    return { ...super.toJSON(), reason, path, serverMessage, group };
  }
}
