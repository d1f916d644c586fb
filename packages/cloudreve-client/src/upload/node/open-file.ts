import * as fs from "node:fs";
import { open, stat } from "node:fs/promises";
import { blobSource } from "../sources/blob-source.ts";
import type { UploadSource } from "../sources/upload-source.ts";

/**
 * A file of this machine as the source of an upload. Its bytes are read when they are sent; a file that changes in
 * the meantime fails the upload.
 */
export async function openFile(path: string): Promise<UploadSource> {
  const { size, mtimeMs } = await stat(path);
  const lastModified = Math.trunc(mtimeMs);
  if (typeof fs.openAsBlob !== "function") return handleSource(path, size, lastModified);
  return { ...blobSource(await fs.openAsBlob(path)), lastModified };
}

/** For runtimes without file-backed Blobs: one slice at a time, in memory. */
function handleSource(path: string, size: number, lastModified: number): UploadSource {
  return {
    size,
    lastModified,
    canRewind: true,
    inMemory: true,
    async slice(start, end) {
      const handle = await open(path, "r");
      try {
        const bytes = new Uint8Array(end - start);
        for (let filled = 0; filled < bytes.length; ) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) throw new Error("the file has become shorter");
          filled += bytesRead;
        }
        return bytes;
      } finally {
        await handle.close();
      }
    },
  };
}
