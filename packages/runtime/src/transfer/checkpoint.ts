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

/** The checkpoint in what knows more than that; nothing in it is undefined. */
export function checkpointOf({ offset, size, etag, lastModified }: KnownOfFile): DownloadCheckpoint {
  return {
    offset,
    ...(size !== undefined && { size }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

type KnownOfFile = {
  readonly [Name in keyof Required<DownloadCheckpoint>]?: DownloadCheckpoint[Name] | undefined;
} & {
  readonly offset: number;
};
