import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLike } from "../../../../src/apis/cloudreve/common/like.ts";

/** The same by backtracking, for short texts. */
function isLikeSlowly(text: string, pattern: string): boolean {
  const [sign, ...rest] = pattern;
  if (sign === undefined) return text === "";
  const others = rest.join("");
  if (sign === "%")
    return isLikeSlowly(text, others) || (text !== "" && isLikeSlowly(text.slice(1), pattern));
  const fits = text !== "" && (sign === "_" || sign === text[0]);
  return fits && isLikeSlowly(text.slice(1), others);
}

describe("LIKE", () => {
  it.each([
    ["", "", true],
    ["", "%", true],
    ["a", "", false],
    ["Film", "f_LM", true],
    ["Film", "_film", false],
    ["a film", "%film", true],
    ["Ä", "ä", false],
    ["😀", "_", true],
  ])("%j like %j: %j", (text, pattern, expected) => {
    expect(isLike(text, pattern)).toBe(expected);
  });

  it("finds what trying everything finds", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "_", "%"), maxLength: 8 });
    fc.assert(fc.property(text, pattern, (t, p) => isLike(t, p) === isLikeSlowly(t, p)));
  });

  it("takes its time in step with the text", () => {
    const text = "a".repeat(20_000);
    expect(isLike(text, `${"%a".repeat(1_000)}b`)).toBe(false);
  });
});
