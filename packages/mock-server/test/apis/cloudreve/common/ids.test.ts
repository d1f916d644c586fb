import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HashIds } from "../../../../src/apis/cloudreve/common/ids.ts";
import { SeededRandom } from "../../../../src/apis/seeded.ts";

const idsWith = (seed: number) => new HashIds(new SeededRandom(seed, "ids"));

describe("the text of a record", () => {
  it("leads back to it, and only as what it is", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5_000_000 }), (seed, id) => {
        const ids = idsWith(seed);
        ids.reserve("file", id);
        const text = ids.encode("file", id);
        expect(ids.decode("file", text)).toBe(id);
        expect(ids.decode("folder", text)).toBeUndefined();
      }),
    );
  });

  it("is none when no record was ever made", () => {
    const ids = idsWith(1);
    const text = ids.encode("file", 3);
    expect(ids.decode("file", text)).toBeUndefined();
    expect([ids.next("file"), ids.next("file"), ids.next("file")]).toEqual([1, 2, 3]);
    expect(ids.decode("file", text)).toBe(3);
    for (const wrong of ["", "abc", "a/bc", "....", "0000000"])
      expect(ids.decode("file", wrong)).toBeUndefined();
  });
});
