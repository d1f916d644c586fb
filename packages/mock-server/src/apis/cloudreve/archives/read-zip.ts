import { crc32, inflateRawSync } from "node:zlib";

/** A file in a zip, or a folder, whose path ends with a slash. */
export interface ReadEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const END = 22;
const MAX_COMMENT = 0xffff;

/** What is in a zip, `undefined` when it is none, is broken, or unpacks to more than `limit` bytes. */
export function readZip(zip: Uint8Array, limit: number): ReadEntry[] | undefined {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    return readEntries(bytes, limit);
  } catch {
    // Places outside of the zip, or bytes that cannot be inflated.
    return undefined;
  }
}

function readEntries(zip: Buffer, limit: number): ReadEntry[] | undefined {
  const end = findEnd(zip);
  if (end === undefined) return undefined;
  const entries: ReadEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  let left = limit;
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = zip.readUInt16LE(at + 28);
    const path = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const bytes = readFile(zip, at, left);
    if (bytes === undefined) return undefined;
    left -= bytes.length;
    entries.push({ path, bytes });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** The bytes of the file whose entry in the directory is at a place. */
function readFile(zip: Buffer, at: number, limit: number): Uint8Array | undefined {
  const method = zip.readUInt16LE(at + 10);
  const packedSize = zip.readUInt32LE(at + 20);
  const size = zip.readUInt32LE(at + 24);
  const header = zip.readUInt32LE(at + 42);
  if (size > limit || zip.readUInt32LE(header) !== 0x04034b50) return undefined;
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + packedSize);
  const bytes = method === 0 ? packed : method === 8 ? inflated(packed, size) : undefined;
  const isWhole = bytes?.length === size && crc32(bytes) === zip.readUInt32LE(at + 16);
  return isWhole ? Uint8Array.from(bytes) : undefined;
}

const inflated = (packed: Buffer, size: number): Buffer =>
  inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });

function findEnd(zip: Buffer): number | undefined {
  const first = Math.max(0, zip.length - END - MAX_COMMENT);
  for (let at = zip.length - END; at >= first; at -= 1) if (zip.readUInt32LE(at) === 0x06054b50) return at;
  return undefined;
}
