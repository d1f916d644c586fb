import type { CallOptions } from "@debrid-drive/runtime";
import type { StorageLink } from "@debrid-drive/runtime/transfer";
import type { CloudreveClient } from "../../generated/client.ts";
import type { UploadSession } from "../../generated/models.ts";
import type { Slice } from "../sources/upload-source.ts";

/** An upload that the server has begun. */
export interface OpenUpload {
  readonly client: CloudreveClient;
  readonly session: UploadSession;
  readonly link: StorageLink;
  /** Bytes of the file. */
  readonly size: number;
  readonly name: string;
  /** Milliseconds that a request may take to send so many bytes. */
  timeoutMs(bytes: number): number;
}

export interface Part {
  readonly index: number;
  /** Positions of its first byte and behind its last. */
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
  readonly body: Slice;
}

/** How a kind of storage takes files. Every step is one request; failures are retried from outside. */
export interface Driver {
  /** The file goes in one piece, whatever `chunkSize` says. */
  readonly whole?: true;
  /** The first part can't be sent again, not even when nobody knows whether it arrived. */
  readonly firstPartOnce?: true;
  /** Which step makes the file appear in its folder. */
  readonly finalStep: "part" | "complete" | "report";
  /**
   * Sends a part; gives what `complete` needs of it, or an empty text.
   *
   * @param isRepeat it may have been sent before, without an answer
   */
  sendPart(upload: OpenUpload, part: Part, isRepeat: boolean): Promise<string>;
  /** Tells the storage that all parts are there. */
  complete?(upload: OpenUpload, receipts: readonly string[], isRepeat: boolean): Promise<void>;
  /** Tells the server that the storage has the file. */
  report?(upload: OpenUpload): Promise<void>;
}

export const OCTETS = "application/octet-stream";

/** Options of a call to the server that belongs to an upload. */
export function callOptions(
  { link, timeoutMs }: Pick<OpenUpload, "link" | "timeoutMs">,
  bytes = 0,
): CallOptions {
  const milliseconds = timeoutMs(bytes);
  return { signal: link.signal, timeout: { tryMs: milliseconds, totalMs: milliseconds } };
}
