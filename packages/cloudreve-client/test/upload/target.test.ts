import * as fc from "fast-check";
import { expect, test } from "vitest";
import { targetOf } from "../../src/upload/target.ts";

test("a path is a text or its segments, and has a name", () => {
  const target = { path: "/films/Big Buck Bunny.mp4", folder: "/films", name: "Big Buck Bunny.mp4" };
  expect(targetOf("test", "/films/Big Buck Bunny.mp4")).toEqual(target);
  expect(targetOf("test", ["films", "Big Buck Bunny.mp4"])).toEqual(target);
  expect(targetOf("test", "/a")).toEqual({ path: "/a", folder: "/", name: "a" });
});

test.each([
  ["", "begins with /"],
  ["/", "name at the end"],
  ["/films/", "name at the end"],
  ["/a//b", "empty"],
  ["/a?b", "holds ?"],
])("%j is refused with the reason", (path, reason) => {
  expect(() => targetOf("test", path)).toThrow(expect.objectContaining({ kind: "config", field: "path" }));
  expect(() => targetOf("test", path)).toThrow(reason);
});

test("no segments, and a slash within one, are refused", () => {
  expect(() => targetOf("test", [])).toThrow("name at the end");
  expect(() => targetOf("test", ["a/b"])).toThrow("holds /");
});

test("any other name stays as it is", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((one) => !/[\\?*<":>/|]| $|^\.{1,2}$/.test(one) && Buffer.byteLength(one) <= 255);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (segments) => {
      const { path, name: last } = targetOf("test", segments);
      expect(path).toBe(`/${segments.join("/")}`);
      expect(last).toBe(segments.at(-1));
      expect(targetOf("test", path).path).toBe(path);
    }),
  );
});
