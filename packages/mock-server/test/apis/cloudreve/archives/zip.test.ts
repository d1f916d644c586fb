import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../../src/apis/cloudreve/archives/read-zip.ts";
import { writeZip } from "../../../../src/apis/cloudreve/archives/write-zip.ts";

const UPDATED = Date.parse("2026-01-31T12:34:56Z");
const LIMIT = 1_000_000;
const entry = (path: string, bytes: Uint8Array) => ({
  path,
  updatedAt: UPDATED,
  size: bytes.length,
  bytes: () => bytes,
});
const text = (value: string) => new TextEncoder().encode(value);

/** Reads local headers one after the other, as a program that unpacks a stream does. */
function readStream(zip: Uint8Array): { name: string; text: string; time: number; date: number }[] {
  const bytes = Buffer.from(zip);
  const found = [];
  let at = 0;
  while (bytes.readUInt32LE(at) === 0x04034b50) {
    expect(bytes.readUInt16LE(at + 8)).toBe(0);
    const [size, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    const content = bytes.subarray(start, start + size);
    expect(crc32(content)).toBe(bytes.readUInt32LE(at + 14));
    const name = bytes.toString("utf8", at + 30, at + 30 + nameLength);
    found.push({
      name,
      text: content.toString(),
      time: bytes.readUInt16LE(at + 10),
      date: bytes.readUInt16LE(at + 12),
    });
    at = start + size;
  }
  return found;
}

describe("a zip", () => {
  it("holds files one after the other", () => {
    const zip = writeZip([entry("a.txt", text("one")), entry("文档/b.txt", text("two"))], LIMIT);
    const [time, date] = [(12 << 11) | (34 << 5) | 28, (46 << 9) | (1 << 5) | 31];
    expect(readStream(zip)).toEqual([
      { name: "a.txt", text: "one", time, date },
      { name: "文档/b.txt", text: "two", time, date },
    ]);
  });

  it("may be empty", () => {
    const zip = writeZip([], LIMIT);
    expect(zip).toHaveLength(22);
    expect(readZip(zip, LIMIT)).toEqual([]);
  });

  it("ends early when it would be too long", () => {
    const zip = writeZip([entry("a", text("one")), entry("b", new Uint8Array(100))], 90);
    expect(readStream(Buffer.concat([zip, Buffer.alloc(4)]))).toMatchObject([{ name: "a", text: "one" }]);
    expect(readZip(zip, LIMIT)).toBeUndefined();
  });

  it("is read back, whatever it holds", () => {
    const files = fc.uniqueArray(fc.tuple(fc.string({ unit: "grapheme" }), fc.uint8Array()), {
      selector: ([name]) => name,
      maxLength: 5,
    });
    fc.assert(
      fc.property(files, (given) => {
        const zip = writeZip(
          given.map(([path, bytes]) => entry(path, bytes)),
          LIMIT,
        );
        const expected = given.map(([path, bytes]) => ({ path, bytes: Uint8Array.from(bytes) }));
        expect(readZip(zip, LIMIT)).toEqual(expected);
      }),
    );
  });

  it("is refused, never read wrongly, when it is broken", () => {
    const zip = writeZip([entry("a.txt", text("one")), entry("b.txt", text("two"))], LIMIT);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (place, byte) => {
        const broken = zip.slice();
        broken[place] = byte;
        const read = readZip(broken, LIMIT);
        for (const { bytes } of read ?? []) expect(["one", "two"]).toContain(new TextDecoder().decode(bytes));
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => void readZip(bytes, LIMIT)));
  });

  it("is refused when a byte of a file has changed", () => {
    const zip = writeZip([entry("a", text("one"))], LIMIT);
    zip[31] = "O".charCodeAt(0);
    expect(readZip(zip, LIMIT)).toBeUndefined();
  });

  it("is refused when it unpacks to too much", () => {
    const zip = writeZip([entry("a", new Uint8Array(60)), entry("b", new Uint8Array(60))], LIMIT);
    expect(readZip(zip, 120)).toHaveLength(2);
    expect(readZip(zip, 119)).toBeUndefined();
  });

  it("may be deflated", () => {
    const bytes = text("deflated ".repeat(20));
    const packed = deflateRawSync(bytes);
    const zip = Buffer.from(writeZip([entry("a.txt", packed)], LIMIT));
    const directory = 30 + 5 + packed.length;
    zip.writeUInt16LE(8, directory + 10);
    zip.writeUInt32LE(crc32(bytes), directory + 16);
    zip.writeUInt32LE(bytes.length, directory + 24);
    expect(readZip(zip, LIMIT)).toEqual([{ path: "a.txt", bytes }]);
    zip.writeUInt32LE(bytes.length - 1, directory + 24);
    expect(readZip(zip, LIMIT)).toBeUndefined();
  });
});
