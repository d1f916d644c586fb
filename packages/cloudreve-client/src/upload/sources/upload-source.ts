/** Bytes of a known size with a size: what a request can carry with an exact `Content-Length`. */
export type Slice = Blob | Uint8Array<ArrayBuffer>;

/** Where the bytes of an upload come from. */
export interface UploadSource {
  /** Bytes in all. */
  readonly size: number;
  /** Unix milliseconds. Becomes the date of the file, and tells a changed file from the same one. */
  readonly lastModified?: number | undefined;
  /** Whether bytes can be had again after later ones were. Those of the last slice always can. */
  readonly canRewind: boolean;
  /** Whether slices are held in memory, so that they must not be too large. */
  readonly inMemory: boolean;
  /** The bytes from `start` up to, but not including, `end`. Called in order, or again for the last slice. */
  slice(start: number, end: number, signal: AbortSignal): Promise<Slice>;
  /** Lets go of what is open. */
  close?(): Promise<void>;
}
