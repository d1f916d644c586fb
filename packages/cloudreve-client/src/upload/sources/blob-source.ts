import type { UploadSource } from "./upload-source.ts";

/** A Blob or File; read when it is sent. */
export function blobSource(blob: Blob): UploadSource {
  const lastModified = "lastModified" in blob ? Number(blob.lastModified) : undefined;
  return {
    size: blob.size,
    lastModified,
    canRewind: true,
    inMemory: false,
    slice: async (start, end) => blob.slice(start, end),
  };
}

/** Bytes that are in memory already; sent without another copy. */
export function bytesSource(bytes: Uint8Array<ArrayBuffer>): UploadSource {
  return {
    size: bytes.length,
    canRewind: true,
    inMemory: false,
    slice: async (start, end) => bytes.subarray(start, end),
  };
}
