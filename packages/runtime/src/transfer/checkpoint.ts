/** How far a download has come, as plain data that can be kept from one run to the next. Holds no address. */
export interface DownloadCheckpoint {
  /** Bytes that were taken: written by the sink, or followed by a request for the next chunk. */
  readonly offset: number;
  /** Bytes of the whole file, where known. */
  readonly size?: number;
  /** The file's strong `ETag`. */
  readonly etag?: string;
  readonly lastModified?: string;
}
