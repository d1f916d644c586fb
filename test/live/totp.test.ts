import { expect, test } from "vitest";
import { totp } from "./totp.ts";

// Of RFC 6238, with the last six of its eight digits.
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [20_000_000_000, "353130"],
])("at second %i the code is %s", (second, code) => {
  expect(totp(SECRET, second * 1_000)).toBe(code);
});
