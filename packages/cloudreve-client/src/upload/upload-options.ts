import type { Fetch, FlowOptions, RetryOptions, Store } from "@debrid-drive/runtime";
import type { PathInput } from "../fs/paths/drive-path.ts";
import type { UploadCheckpoint } from "./checkpoint.ts";
import type { PauseSwitch } from "./pause.ts";
import type { UploadProgress } from "./progress.ts";
import type { UploadInput } from "./sources/source-of.ts";

export interface UploadFileArgs {
  /** The whole path of the file, such as `/films/Big Buck Bunny.mp4`. Missing folders are made. */
  readonly path: PathInput;
  readonly source: UploadInput;
  /** Bytes; needed for a stream. */
  readonly size?: number | undefined;
  /** Unix milliseconds. Becomes the date of the file; default: that of a `File`, or the time of the upload. */
  readonly lastModified?: number | undefined;
  /** What S3 and OSS store with the file. Ignored by servers before 3.8.0. */
  readonly mimeType?: string | undefined;
}

/** How the requests of an upload are sent. */
export interface UploadTransport {
  /** Sends the requests to storages. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** A number from 0 up to 1, for the waits between retries. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

export interface UploadOptions extends FlowOptions, UploadTransport {
  /**
   * Remembers how far the upload has come. When it is aborted, or fails in a way that may pass, the server keeps
   * what it has, and the next run with this store goes on from there; it is empty when the upload is over. Without
   * it, every upload that is not finished is ended at the server. One store for each file.
   */
  readonly store?: Store<UploadCheckpoint> | undefined;
  /** What to do about a file of the same name: `skip` one of the same size, `rename` to "name (1)". Default `fail`. */
  readonly ifExists?: "fail" | "skip" | "rename" | undefined;
  /**
   * What to do about an unfinished upload that holds the name, such as one whose process was killed. The server
   * can end it only with all other unfinished uploads of the user. Default `fail`.
   */
  readonly ifHeld?: "fail" | "end-all" | undefined;
  readonly pause?: PauseSwitch | undefined;
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** `maxRetries` counts failures in a row (default 6), `maxElapsedMs` the time since the last success (default 300,000). */
  readonly retry?: RetryOptions | false | undefined;
  readonly timeout?:
    | {
        /** Milliseconds for one part. Default: a minute, and the time its bytes take at 32 kB a second. */
        readonly partMs?: number;
      }
    | undefined;
}

export interface UploadedFile {
  /** The whole path of the file. */
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `there`: a file of this name and size was there already. */
  readonly status: "uploaded" | "there";
}
