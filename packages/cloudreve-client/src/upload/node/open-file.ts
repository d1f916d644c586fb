import * as fs from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { blobSource } from "../sources/blob-source.ts";
import { SteadyBlob } from "../sources/steady-blob.ts";
import type { UploadSource } from "../sources/upload-source.ts";

/**
 * A file of this machine as the source of an upload. Its bytes are read when they are sent; a file that becomes
 * shorter in the meantime fails the upload.
 */
export async function openFile(path: string): Promise<UploadSource> {
  const { size, mtimeMs } = await stat(path);
  const lastModified = Math.trunc(mtimeMs);
  const isNode = process.versions.bun === undefined && !("Deno" in globalThis);
  const canBlob = typeof fs.openAsBlob === "function";
  if (!isNode && canBlob) return { ...blobSource(await fs.openAsBlob(path)), lastModified };
  let opening: Promise<FileHandle> | undefined;
  const read = async (start: number, end: number) => {
    opening ??= open(path, "r");
    return readRange(await opening, start, end);
  };
  return {
    size,
    lastModified,
    canRewind: true,
    inMemory: !isNode,
    slice: isNode ? async (start, end) => new SteadyBlob(size, read).slice(start, end) : read,
    async close() {
      const handle = await opening?.catch(() => undefined);
      opening = undefined;
      await handle?.close();
    },
  };
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  for (let filled = 0; filled < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new Error("the file has become shorter");
    filled += bytesRead;
  }
  return bytes;
}
