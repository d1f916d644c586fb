import { expect, test } from "vitest";
import { codeNameIn } from "../src/index.ts";

test("a code has the name of the table, and none when it is not in there", () => {
  const table = { bad_token: 8, unknown_resource: 7 };
  expect([8, 7, 9].map((code) => codeNameIn(table, code))).toEqual([
    "bad_token",
    "unknown_resource",
    undefined,
  ]);
});
