import fc from "fast-check";
import { expect, test } from "vitest";
import { DrivePath, nameProblem } from "../../../src/flows.ts";

const name = fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).filter((text) => !nameProblem(text));
const path = fc.array(name, { maxLength: 6 });

test("strings, names and paths say the same", () => {
  fc.assert(
    fc.property(path, (segments) => {
      const parsed = DrivePath.parse(segments);
      expect(parsed.segments).toEqual(segments);
      expect(String(parsed)).toBe(`/${segments.join("/")}`);
      expect(DrivePath.parse(String(parsed)).segments).toEqual(segments);
      expect(DrivePath.parse(`${parsed}${parsed.isRoot ? "" : "/"}`).segments).toEqual(segments);
      expect(DrivePath.known(String(parsed)).segments).toEqual(segments);
      expect(JSON.stringify({ parsed })).toBe(JSON.stringify({ parsed: String(parsed) }));
      expect(parsed.isWithin(parsed.parent)).toBe(true);
      expect(parsed.isRoot ? parsed : parsed.parent.child(parsed.name)).toEqual(parsed);
    }),
  );
});

test("a path is within its own beginnings, and no others", () => {
  fc.assert(
    fc.property(path, path, (one, other) => {
      const begins = other.every((segment, index) => segment === one[index]);
      expect(DrivePath.parse(one).isWithin(DrivePath.parse(other))).toBe(begins);
    }),
  );
  expect(DrivePath.parse("/films 2").isWithin(DrivePath.parse("/films"))).toBe(false);
});

test.each([
  ["", "a name is empty"],
  ["a\\b", "a name holds \\"],
  ["what?", "a name holds ?"],
  ["a*", "a name holds *"],
  ["<a", "a name holds <"],
  ['"', 'a name holds "'],
  ["a:b", "a name holds :"],
  [">", "a name holds >"],
  ["a/b", "a name holds /"],
  ["a|b", "a name holds |"],
  ["a ", "a name ends with a space"],
  [".", "a name is ."],
  ["..", "a name is .."],
  ["x\ud83c", "a name is not well-formed Unicode"],
  [`${"é".repeat(127)}ab`, "a name has 256 bytes in UTF-8; 255 are allowed"],
])("%j is no name", (text, reason) => {
  expect(nameProblem(text)).toContain(reason);
  expect(() => DrivePath.parse(["films", text], "list")).toThrow(`list: path: ${reason}`);
  const slipped = DrivePath.root.child(text);
  expect(() => DrivePath.parse(slipped, "list")).toThrow(reason);
});

test.each([" a", "...", ".hidden", "a.", "50% #1, + & ~", "\u0001", "é".repeat(127), "e\u0301", "🎬"])(
  "%j is a name",
  (text) => {
    expect(nameProblem(text)).toBeUndefined();
  },
);

test.each([
  ["films", "expected a path that begins with /"],
  ["", "expected a path that begins with /"],
  ["//films", "a name is empty"],
  ["/films//", "a name is empty"],
  [7 as never, "expected a path or its names"],
  [["films", 7] as never, "expected a string for each name"],
  [null as never, "expected a path or its names"],
  [Array(30_000).fill("abc"), "longer than 65535 characters"],
])("%j is no path", (given, reason) => {
  expect(() => DrivePath.parse(given, "list", "to")).toThrow(`list: to: ${reason}`);
});
