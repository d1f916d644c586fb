import type { FileFact } from "../files/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import type { UploadFact } from "./facts.ts";
import { expectedLength, fillFile, inOrder, lengthOf, receivePart } from "./parts.ts";

/** Why a chunk is refused. */
export type ChunkRefusal = readonly [code: 40002 | 40011 | 40012 | 40013 | 40051, msg?: string];

/** A chunk as it arrived; its length is what the header says. */
export interface Chunk {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly length: string | undefined;
}

/** Stores a chunk at the server itself; the last one finishes the file. */
export function storeLocalChunk(
  state: CloudreveState,
  user: UserFact,
  upload: UploadFact,
  file: FileFact,
  chunk: Chunk,
): ChunkRefusal | undefined {
  const { chunkSize } = upload;
  if (chunkSize === 0 && chunk.index > 0) return [40012, "Chunk index cannot be greater than 0"];
  if (file.size < chunk.index * chunkSize) return [40012];
  const refusal = refuseLength(upload, chunk);
  if (refusal) return refusal;
  // A chunk that comes again needs space of its own for as long as the old one is there.
  if (chunk.bytes.length > state.rules.freeOf(user.id)) return [40051];
  const written = writeChunk(state, upload, chunk);
  if (written) return written;
  file.size = lengthOf(upload.parts.values());
  if (isComplete(upload, chunk)) completeFile(state, upload, file);
  return undefined;
}

export function refuseLength(upload: UploadFact, { index, length }: Chunk): ChunkRefusal | undefined {
  const expected = expectedLength(upload, index);
  if (/^\d+$/.test(length ?? "") && Number(length) === expected) return undefined;
  return [40013, `Invalid Content-Length (expected: ${expected})`];
}

/** Writes to the file that grows: what was there from the chunk's beginning on is lost. */
export function writeChunk(
  state: CloudreveState,
  upload: UploadFact,
  { index, bytes }: Chunk,
): ChunkRefusal | undefined {
  if (index === 0 && upload.startedAt !== undefined) {
    return [40002, "file with the same name existed or unavailable"];
  }
  for (const known of [...upload.parts.keys()]) if (known >= index) upload.parts.delete(known);
  upload.parts.set(index, receivePart(upload, bytes, state.clock.now()));
  return undefined;
}

export const isComplete = ({ size, chunkSize }: UploadFact, { index }: Chunk): boolean =>
  chunkSize === 0 || (index + 1) * chunkSize >= size;

/** The file that held the name becomes the file, and the upload is over. */
export function completeFile(state: CloudreveState, upload: UploadFact, file: FileFact): void {
  fillFile(file, upload.size, upload.stored?.parts ?? inOrder(upload));
  file.updatedAt = upload.lastModified || state.clock.now();
  delete file.upload;
  state.uploads.facts.delete(upload.id);
}
