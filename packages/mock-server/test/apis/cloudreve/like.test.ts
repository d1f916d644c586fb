import fc from "fast-check";
import { expect, it } from "vitest";
import { isLike } from "../../../src/apis/cloudreve/like.ts";

it.each([
  ["Beach.PNG", "%.png", true],
  ["beach.png", "%bea%", true],
  ["beach.png", "bea", false],
  ["beach.png", "b_ach.png", true],
  ["beach.png", "b_each.png", false],
  ["", "%", true],
  ["", "_", false],
  ["a.b", "a%%b", true],
])("%j is like %j: %j", (text, pattern, expected) => {
  expect(isLike(text, pattern)).toBe(expected);
});

it("agrees with a regular expression", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 8 });
  const patterns = fc.string({ unit: fc.constantFrom("a", "b", ".", "%", "_"), maxLength: 6 });
  fc.assert(
    fc.property(letters, patterns, (text, pattern) => {
      const source = pattern.replaceAll(".", "\\.").replaceAll("%", ".*").replaceAll("_", ".");
      expect(isLike(text, pattern)).toBe(new RegExp(`^${source}$`).test(text));
    }),
  );
});

it("is quick on patterns made to be slow", () => {
  expect(isLike("a".repeat(255), `${"%a".repeat(2000)}b`)).toBe(false);
});
