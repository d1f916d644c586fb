import { expect, it } from "vitest";
import { parsePrefer } from "../../src/engine/prefer.ts";

it.each([
  ["code=404", { code: 404 }],
  ['code=404, example="Not found"', { code: 404, example: "Not found" }],
  ["example=A; dynamic=true;seed=7", { example: "A", dynamic: true, seed: "7" }],
  ["Dynamic=false", { dynamic: false }],
  ["respond-async, code=200", { code: 200 }],
  ["code=abc", undefined],
  ["return=minimal", undefined],
  ["", undefined],
  [undefined, undefined],
])("reads %j", (header, expected) => {
  expect(parsePrefer(header)).toEqual(expected);
});
