import { type FileHandle, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { DownloadCheckpoint } from "../checkpoint.ts";
import type { DownloadSink } from "../sink.ts";

/** The start of a file under another name, with a note beside it of which file it is the start. */
export class PartFile implements DownloadSink {
  readonly #path: string;
  readonly #note: string;
  readonly #about: () => DownloadCheckpoint;
  #handle: FileHandle | undefined;
  #noted = "";

  /** @param about what is known about the file while it is written */
  constructor(path: string, about: () => DownloadCheckpoint) {
    this.#path = path;
    this.#note = noteOf(path);
    this.#about = about;
  }

  async write(chunk: Uint8Array, offset: number): Promise<void> {
    const handle = await this.#open();
    await this.#keepNote();
    for (let done = 0; done < chunk.byteLength; ) {
      const { bytesWritten } = await handle.write(chunk, done, chunk.byteLength - done, offset + done);
      done += bytesWritten;
    }
  }

  /** Leaves the bytes on the disk, not in its cache. */
  async close(): Promise<void> {
    const handle = await this.#open();
    await handle.sync();
    await this.abort();
  }

  async abort(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async rewind(): Promise<void> {
    await (await this.#open()).truncate(0);
  }

  async #open(): Promise<FileHandle> {
    this.#handle ??= await openOrCreate(this.#path);
    return this.#handle;
  }

  // Before the first bytes, so that no start lies there without its note.
  async #keepNote(): Promise<void> {
    const { offset: _, ...about } = this.#about();
    const text = JSON.stringify(about);
    if (text === this.#noted) return;
    const next = `${this.#note}.new`;
    await writeFile(next, text);
    await rename(next, this.#note);
    this.#noted = text;
  }
}

const noteOf = (path: string): string => `${path}.json`;

async function openOrCreate(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true });
  try {
    return await open(path, "r+");
  } catch (error) {
    if (!isMissing(error)) throw error;
    return open(path, "w+");
  }
}

/** Where to go on. Undefined when there is no start, or it does not say of which file; it is then removed. */
export async function findPart(path: string): Promise<DownloadCheckpoint | undefined> {
  const [offset, about] = await Promise.all([sizeOf(path), readNote(noteOf(path))]);
  const size = about?.size ?? offset;
  if (offset > 0 && about && offset <= size && Object.keys(about).length > 0) return { ...about, offset };
  await removePart(path);
  return undefined;
}

export async function removePart(path: string): Promise<void> {
  await Promise.all([path, noteOf(path)].map((one) => rm(one, { force: true })));
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

async function readNote(path: string): Promise<Omit<DownloadCheckpoint, "offset"> | undefined> {
  try {
    const { size, etag, lastModified } = JSON.parse(await readFile(path, "utf8"));
    return {
      ...(Number.isSafeInteger(size) && size >= 0 && { size }),
      ...(typeof etag === "string" && { etag }),
      ...(typeof lastModified === "string" && { lastModified }),
    };
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
