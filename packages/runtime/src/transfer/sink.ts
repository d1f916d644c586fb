type Done = void | Promise<void>;

/** Where the bytes of a download go. Errors of a sink end the download and come out as they are. */
export interface DownloadSink {
  /** Called in order, one at a time, without gaps. What it resolves for counts as written and is not fetched again. */
  write(chunk: Uint8Array, offset: number): Done;
  /** Called when every byte was written. */
  close?(): Done;
  /** Called when the download failed or was aborted. What was written should stay, to go on from it later. */
  abort?(reason: unknown): Done;
  /**
   * Drops what was written: the next chunk begins at 0. Needed to go on with a server that sends files only from
   * their beginning; without it such a download fails.
   */
  rewind?(): Done;
}
