import { expect, test } from "vitest";
import { isSameSource, pathOf, sourcesOf } from "../../src/remote-download/source.ts";

const OPERATION = "remoteDownload.add";
const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";

test("each way to name what to download", () => {
  const magnet = `magnet:?xt=urn:btih:${HASH.toUpperCase()}&dn=Big+Buck+Bunny`;
  expect(sourcesOf(OPERATION, { urls: ["https://a.example.com/", magnet] })).toEqual([
    { url: "https://a.example.com/" },
    { url: magnet, hash: HASH },
  ]);
  expect(sourcesOf(OPERATION, { torrent: "/a b/x.torrent" })).toEqual([{ torrent: "/a b/x.torrent" }]);
  expect(sourcesOf(OPERATION, { torrent: ["a b", "x.torrent"] })).toEqual([{ torrent: "/a b/x.torrent" }]);
  const url = "https://a.example.com/x.torrent";
  expect(sourcesOf(OPERATION, { torrent: url })).toEqual([{ url }]);
});

test.each([
  [{}, "url"],
  [{ url: "https://a.example.com/", urls: [] }, "url"],
  [{ url: "" }, "url"],
  [{ urls: "https://a.example.com/" }, "urls"],
  [{ urls: ["https://a.example.com/", 5] }, "urls[1]"],
  [{ urls: ["magnet:?dn=nothing"] }, "urls[0]"],
  [{ torrent: 5 }, "torrent"],
])("%j is refused, and %s is named", (args, field) => {
  expect(() => sourcesOf(OPERATION, args as never)).toThrow(
    expect.objectContaining({ kind: "config", field }),
  );
});

test("folders have one form", () => {
  for (const path of ["/films/a", "/films/a/", ["films", "a"]]) {
    expect(pathOf(OPERATION, "dst", path)).toBe("/films/a");
  }
  for (const path of ["/", []]) expect(pathOf(OPERATION, "dst", path)).toBe("/");
});

test("the same address may be written in two ways, and a magnet link is its hash", () => {
  expect(isSameSource({ url: "https://a.example.com/b c" }, { url: "https://a.example.com/b%20c" })).toBe(
    true,
  );
  expect(isSameSource({ url: "x", hash: HASH }, { url: "y", hash: HASH })).toBe(true);
  expect(isSameSource({ url: "x", hash: HASH }, { url: "x" })).toBe(false);
});
