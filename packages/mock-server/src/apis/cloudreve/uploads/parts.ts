import { createHash } from "node:crypto";
import type { FileFact } from "../files/facts.ts";
import type { ReceivedPart, UploadFact } from "./facts.ts";

/** Larger files are not kept, only their length and hashes; what is read of them then hangs on their id. */
export const KEPT_FILE = 1_048_576;
/** As much as all kept files may have together. */
export const KEPT_BYTES = 268_435_456;

const hash = (name: string, bytes: Uint8Array): string => createHash(name).update(bytes).digest("hex");

const hashesOf = (bytes: Uint8Array): ReceivedPart => ({
  length: bytes.length,
  sha256: hash("sha256", bytes),
  md5: hash("md5", bytes),
});

/** Writes down what came as a part of an upload. */
export function receivePart(upload: UploadFact, bytes: Uint8Array, now: number): ReceivedPart {
  upload.startedAt ??= now;
  const isKept = upload.keepsBytes && bytes.length <= (upload.chunkSize || upload.size);
  return {
    ...hashesOf(bytes),
    ...(isKept ? { bytes: bytes.slice() } : {}),
  };
}

export const lengthOf = (parts: Iterable<ReceivedPart>): number => {
  let length = 0;
  for (const part of parts) length += part.length;
  return length;
};

/** Parts in the order of their numbers. */
export const inOrder = ({ parts }: UploadFact): ReceivedPart[] =>
  [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);

/** The file has what the parts had. */
export function fillFile(file: FileFact, size: number, parts: readonly ReceivedPart[]): void {
  file.size = size;
  file.received = parts.map(({ length, sha256, md5 }) => ({ length, sha256, md5 }));
  const kept = parts.flatMap(({ bytes }) => (bytes ? [bytes] : []));
  const isWhole = kept.length === parts.length && lengthOf(parts) === size;
  if (isWhole) file.bytes = new Uint8Array(Buffer.concat(kept));
}

/** The file has these bytes now, in the place of what it had. */
export function replaceContent(file: FileFact, bytes: Uint8Array, now: number): void {
  const kept = bytes.length <= KEPT_FILE ? { bytes: bytes.slice() } : {};
  delete file.bytes;
  fillFile(file, bytes.length, [{ ...hashesOf(bytes), ...kept }]);
  file.updatedAt = now;
}

/** How long a chunk has to be. */
export function expectedLength({ size, chunkSize }: UploadFact, index: number): number {
  const isLast = chunkSize === 0 || (index + 1) * chunkSize >= size;
  return isLast ? size - index * chunkSize : chunkSize;
}

/** Number of chunks: an empty file has one. */
export const chunkCount = (size: number, chunkSize: number): number =>
  chunkSize === 0 ? 1 : Math.max(1, Math.ceil(size / chunkSize));
