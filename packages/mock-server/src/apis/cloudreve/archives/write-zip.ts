import { crc32 } from "node:zlib";

/** A file in a zip, by its path without a slash at the beginning. */
export interface ZipEntry {
  readonly path: string;
  readonly updatedAt: number;
  readonly size: number;
  bytes(): Uint8Array;
}

/** Names are in UTF-8. */
const FLAGS = 0x0800;
const MAX_ENTRIES = 0xffff;

/**
 * A zip of files that are stored, not deflated. It ends early, without its directory, where the files come to
 * more than `limit` bytes: so does the server's when something goes wrong on the way.
 */
export function writeZip(entries: readonly ZipEntry[], limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.slice(0, MAX_ENTRIES)) {
    if (offset + entry.size > limit) return Buffer.concat(pieces);
    const bytes = entry.bytes();
    const common = commonHeader(entry, crc32(bytes));
    const name = Buffer.from(entry.path);
    pieces.push(headerOf(0x04034b50, [], common), name, bytes);
    directory.push(centralHeader(common, offset), name);
    offset += 4 + common.length + name.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...pieces, central, endRecord(directory.length / 2, central.length, offset)]);
}

/** What the header before a file and its entry in the directory have in common. */
function commonHeader({ path, updatedAt, size }: ZipEntry, checksum: number): Buffer {
  const [date, time] = dosTime(updatedAt);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(FLAGS, 2);
  header.writeUInt16LE(time, 6);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(checksum, 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(path), 22);
  return header;
}

function headerOf(signature: number, version: readonly number[], common: Buffer): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, Buffer.from(version), common]);
}

function centralHeader(common: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([headerOf(0x02014b50, [20, 0], common), rest]);
}

function endRecord(entries: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Date and time as MS-DOS had them: from 1980 on, in steps of two seconds. */
function dosTime(time: number): [number, number] {
  const at = new Date(Math.max(time, Date.UTC(1980, 0)));
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return [date & 0xffff, (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)];
}
