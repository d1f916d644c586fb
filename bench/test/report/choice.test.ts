import { expect, test } from "vitest";
import { readChoice } from "../../report/choice.ts";

const KNOWN = ["size", "overhead", "growth"];

test("without names all are measured and written", () => {
  expect(readChoice([], KNOWN)).toEqual({ names: [], write: true });
});

test("those that are named are only printed", () => {
  expect(readChoice(["overhead", "growth"], KNOWN)).toEqual({ names: ["overhead", "growth"], write: false });
});

test("unless they are to be written", () => {
  expect(readChoice(["size", "--write"], KNOWN)).toEqual({ names: ["size"], write: true });
});

test.each(["sizes", "--wirte", ""])("%j is no section", (wrong) => {
  expect(() => readChoice([wrong], KNOWN)).toThrow(
    `"${wrong}" is no section; there are size, overhead, growth`,
  );
});
