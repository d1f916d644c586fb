import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRange } from "../../src/http/byte-range.ts";

describe("a range of ten bytes", () => {
  it.each([
    ["bytes=0-3", { first: 0, last: 3 }],
    ["bytes=4-", { first: 4, last: 9 }],
    ["Bytes= 4-99 ", { first: 4, last: 9 }],
    ["bytes=-3", { first: 7, last: 9 }],
    ["bytes=-99", { first: 0, last: 9 }],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=5-4", undefined],
    ["bytes=0-1,3-4", undefined],
    ["bytes=-", undefined],
    ["lines=0-1", undefined],
    [undefined, undefined],
  ])("%s", (header, range) => {
    expect(parseRange(header, 10)).toEqual(range);
  });

  it("is never satisfied by an empty file", () => {
    expect(parseRange("bytes=0-", 0)).toBe("unsatisfiable");
    expect(parseRange("bytes=-5", 0)).toBe("unsatisfiable");
  });
});

it("lies inside the file, whatever is asked for", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (from, to, size) => {
      const range = parseRange(`bytes=${from}-${to}`, size);
      if (range === undefined) expect(to).toBeLessThan(from);
      else if (range === "unsatisfiable") expect(from).toBeGreaterThanOrEqual(size);
      else expect(range).toEqual({ first: from, last: Math.min(to, size - 1) });
    }),
  );
});
