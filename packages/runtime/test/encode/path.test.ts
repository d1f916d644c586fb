import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePath } from "../../src/encode/path.ts";
import type { Operation } from "../../src/index.ts";
import { getThing } from "../support/fixtures.ts";

const listing: Operation = { ...getThing, id: "listFolder", path: "/folder/{id}", multiSegment: ["id"] };
const segment = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((s) => s !== "." && s !== ".." && !s.includes("/"));

test("any value comes back from the URL as it went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (id) => {
      fc.pre(id !== "." && id !== "..");
      const path = new URL(encodePath(getThing, { id }), "http://127.0.0.1").pathname;
      expect(path.split("/").map(decodeURIComponent)).toEqual(["", "things", id]);
    }),
  );
});

test("any list of segments keeps its borders", () => {
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), fc.boolean(), (segments, leading) => {
      const id = (leading ? "/" : "") + segments.join("/");
      const path = new URL(encodePath(listing, { id }), "http://127.0.0.1").pathname;
      expect(path.split("/").map(decodeURIComponent)).toEqual(["", "folder", ...segments]);
    }),
  );
});

test.each([
  [{}, "getThing: id: missing; expected a value for the path"],
  [{ id: null }, "getThing: id: missing; expected a value for the path"],
  [{ id: "" }, "getThing: id: empty; expected a value for the path"],
  [{ id: ".." }, 'getThing: id: ".." is not allowed in a path'],
  [{ id: [1] }, "getThing: id: expected a string or a number for the path"],
  [{ id: Number.NaN }, "getThing: id: expected a string or a number for the path"],
  [{ id: "\ud83d" }, "getThing: id: not well-formed Unicode (half of a surrogate pair)"],
])("%j is refused", (args, message) => {
  expect(() => encodePath(getThing, args)).toThrow(message);
});

test.each([
  [7, "/things/7"],
  [true, "/things/true"],
  ["a/b", "/things/a%2Fb"],
])("%j is a path value", (id, path) => {
  expect(encodePath(getThing, { id })).toBe(path);
});

test.each(["", "/"])("the folder %j is the root", (id) => {
  expect(encodePath(listing, { id })).toBe("/folder/");
});

test.each([
  ["a//b", "expected segments parted by single slashes, without a slash at the end"],
  ["a/b/", "expected segments parted by single slashes, without a slash at the end"],
  ["//a", "expected segments parted by single slashes, without a slash at the end"],
  ["a/../b", '".." is not allowed in a path'],
  ["./a", '"." is not allowed in a path'],
  ["a/b\udc00/c", "not well-formed Unicode (half of a surrogate pair)"],
])("the folder %j is refused", (id, problem) => {
  expect(() => encodePath(listing, { id })).toThrow(`listFolder: id: ${problem}`);
});
