import type { Clock } from "../clock.ts";
import type { ClientError } from "../errors/client-error.ts";
import type { Meta } from "../meta.ts";
import type { Fetch } from "../options.ts";
import type { RetryOptions } from "../retry/retry-options.ts";
import type { DownloadCheckpoint } from "./checkpoint.ts";

export interface DownloadProgress {
  /** Bytes that were taken, those of earlier runs included. */
  readonly bytes: number;
  /** Bytes of the whole file, where known. */
  readonly total: number | undefined;
  /** Over the last five seconds. */
  readonly bytesPerSecond: number;
}

export interface DownloadTimeouts {
  /** Milliseconds until an answer begins. Default 30,000. */
  readonly answerMs?: number;
  /** Milliseconds until the next bytes come, while they are waited for. Default 30,000. */
  readonly stallMs?: number;
}

/** Where a file is. */
export interface DownloadAddress {
  readonly url: string | URL;
  /** Bytes the file must have, where known. */
  readonly size?: number | undefined;
}

/** The beginning of an answer with status 200. */
export interface DownloadAnswer {
  /** Where it comes from, redirects followed. */
  readonly url: URL;
  readonly headers: Headers;
}

export interface DownloadOptions {
  /** Counts as a secret: errors show its origin only. A function is asked whenever a reading begins. */
  readonly url: string | URL | ((signal: AbortSignal) => Promise<DownloadAddress>);
  /** Bytes the file must have. Default: what the server says. */
  readonly size?: number | undefined;
  /** Goes on from there. */
  readonly from?: DownloadCheckpoint | undefined;
  /** The address may lead to other servers with other ETags: a file of the same size is the same file. Default false. */
  readonly sameBySize?: boolean;
  /**
   * Gives another address of the same file when the server refuses, because addresses expire. `undefined` for
   * none. Asked again only after more bytes have come. Gets an `HttpError`, or what `refusal` made.
   */
  readonly renew?:
    | ((refused: ClientError, signal: AbortSignal) => Promise<string | URL | undefined>)
    | undefined;
  /**
   * For servers that refuse with status 200: says whether an answer is no file. If so, gives what makes an error of
   * its text, of 64 kB at most.
   */
  readonly refusal?:
    | ((answer: DownloadAnswer) => ((text: string, meta: Meta) => ClientError) | undefined)
    | undefined;
  /**
   * Whether a file whose size nobody told is complete, by its last 64 bytes. If not, it counts as cut off. Default:
   * it is.
   */
  readonly isWhole?: ((end: Uint8Array) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * How network faults, short answers, time-outs, 408, 429 and 5xx are met. `maxRetries` counts failures in a
   * row without a single byte (default 6), `maxElapsedMs` the time since the last byte (default 300,000). A
   * `Retry-After` is obeyed exactly, or ends the download when it asks for more time than that.
   */
  readonly retry?: RetryOptions | false | undefined;
  readonly timeout?: DownloadTimeouts | undefined;
  /** Default 5. They never lead from https to http. */
  readonly maxRedirects?: number | undefined;
  /** Such as `User-Agent`. Not for credentials: a download sends none. Other origins do not get them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** More headers for each address, redirects too: here a session may go to its own server. No error shows them. */
  readonly headersTo?: ((url: URL, signal: AbortSignal) => Promise<Headers | undefined>) | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Sends the requests. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch | undefined;
  readonly clock?: Clock | undefined;
  /** A number from 0 up to 1, for the waits between retries. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** What errors call it. Default `download`. */
  readonly operation?: string | undefined;
}
