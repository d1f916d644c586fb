import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTorrentFile } from "../../../../src/apis/realdebrid/torrents/file.ts";
import { bencode, type Value } from "../../support/bencode.ts";

const utf8 = (text: string) => Buffer.from(text);
const PIECES = { "piece length": 262_144, pieces: "A".repeat(40) };
const SINGLE = { length: 702_545_920, name: "debian.iso", ...PIECES };
const parse = (info: Value, more: Record<string, Value> = {}) => parseTorrentFile(bencode({ ...more, info }));

describe("a torrent file", () => {
  it("of one file has that file at its root", () => {
    expect(parse(SINGLE, { announce: "https://tracker.example.com/" })).toEqual({
      hash: createHash("sha1").update(bencode(SINGLE)).digest("hex"),
      content: { name: "debian.iso", files: [{ path: "/debian.iso", bytes: 702_545_920 }] },
    });
  });

  it("of many files has their paths, in their order", () => {
    const files = [
      { length: 5, path: ["b", "c.txt"] },
      { length: 0, path: ["a.txt"] },
    ];
    expect(parse({ files, name: "two", ...PIECES })?.content).toEqual({
      name: "two",
      files: [
        { path: "/b/c.txt", bytes: 5 },
        { path: "/a.txt", bytes: 0 },
      ],
    });
  });

  it("may have names in UTF-8 beside others", () => {
    const files = [{ length: 1, path: ["?"], "path.utf-8": [utf8("Häuser.mkv")] }];
    const content = parse({ files, name: "?", "name.utf-8": utf8("Städte"), ...PIECES })?.content;
    expect(content).toEqual({ name: "Städte", files: [{ path: "/Häuser.mkv", bytes: 1 }] });
  });

  it.each<[string, Value]>([
    ["no dictionary", 5],
    ["no pieces", { length: 1, name: "a", "piece length": 1 }],
    ["pieces of a wrong length", { ...SINGLE, pieces: "A" }],
    ["no piece length", { ...SINGLE, "piece length": 0 }],
    ["no name", { length: 1, ...PIECES }],
    ["a name that is a path", { ...SINGLE, name: "../a" }],
    ["a negative size", { ...SINGLE, length: -1 }],
    ["neither size nor files", { name: "a", ...PIECES }],
    ["no file", { files: [], name: "a", ...PIECES }],
    ["a file without a path", { files: [{ length: 1, path: [] }], name: "a", ...PIECES }],
    ["a file that leaves the folder", { files: [{ length: 1, path: [".."] }], name: "a", ...PIECES }],
    ["too many files", { files: Array(10_001).fill({ length: 1, path: ["a"] }), name: "a", ...PIECES }],
  ])("with %s is none", (_, info) => {
    expect(parse(info)).toBeUndefined();
  });

  it("is not any other bencoded value", () => {
    expect(parseTorrentFile(bencode([1]))).toBeUndefined();
    expect(parseTorrentFile(bencode({ announce: "x" }))).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array(), (bytes) => parseTorrentFile(bytes) === undefined));
  });

  it("has the hash of its info alone, as it is written", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 30 }), (length, comment) => {
        const info = { ...SINGLE, length };
        const hash = createHash("sha1").update(bencode(info)).digest("hex");
        expect(parse(info, { comment: utf8(comment) })).toMatchObject({
          hash,
          content: { files: [{ bytes: length }] },
        });
      }),
    );
  });
});
