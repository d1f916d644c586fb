import fc from "fast-check";
import { expect, it } from "vitest";
import { parseTorrent } from "../../../../src/apis/cloudreve/downloads/torrent-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const string = (text: string) => `${bytes(text).length}:${text}`;
const name = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" })
  .filter((text) => !/[/\0]|^\.\.?$/.test(text));

it("reads the files of any torrent, each in the folder of the torrent", () => {
  const file = fc.record({ path: fc.array(name, { minLength: 1, maxLength: 3 }), size: fc.nat() });
  fc.assert(
    fc.property(name, fc.array(file, { minLength: 1, maxLength: 5 }), (title, files) => {
      const list = files.map(({ path, size }) => `d6:lengthi${size}e4:pathl${path.map(string).join("")}ee`);
      const info = `d5:filesl${list.join("")}e4:name${string(title)}12:piece lengthi16384e6:pieces0:e`;
      const torrent = parseTorrent(bytes(`d4:info${info}e`));
      expect(torrent).toMatchObject({ name: title, isMulti: true, pieceLength: 16_384, comment: "" });
      expect(torrent?.files).toEqual(
        files.map(({ path, size }) => ({ path: [title, ...path].join("/"), size })),
      );
    }),
  );
});

it("reads a single file, with trackers", () => {
  const info = "d6:lengthi7e4:name5:a.iso12:piece lengthi4e6:pieces0:e";
  const trackers = "13:announce-listll8:http://aee";
  expect(parseTorrent(bytes(`d${trackers}4:info${info}e`))).toMatchObject({
    files: [{ path: "a.iso", size: 7 }],
    isMulti: false,
    trackers: [["http://a"]],
  });
});

it("takes nothing else for a torrent, and never throws", () => {
  for (const text of ["", "de", "d4:infodee", "d4:infod6:lengthi7e4:name2:..12:piece lengthi4eee", "i7e"])
    expect(parseTorrent(bytes(text))).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
      expect(() => parseTorrent(any)).not.toThrow();
    }),
  );
});
