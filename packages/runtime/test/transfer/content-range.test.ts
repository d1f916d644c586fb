import fc from "fast-check";
import { expect, test } from "vitest";
import { parseContentRange } from "../../src/transfer/content-range.ts";

test("every range is read back", () => {
  const range = fc
    .tuple(fc.maxSafeNat(), fc.maxSafeNat(), fc.maxSafeNat())
    .map((numbers) => numbers.toSorted((a, b) => a - b) as [number, number, number])
    .filter(([, last, size]) => last < size);
  fc.assert(
    fc.property(range, ([first, last, size]) => {
      expect(parseContentRange(`bytes ${first}-${last}/${size}`)).toEqual({ first, last, size });
      expect(parseContentRange(` Bytes ${first}-${last}/* `)).toEqual({ first, last });
      expect(parseContentRange(`bytes */${size}`)).toEqual({ size });
    }),
  );
});

test.each([
  null,
  "",
  "bytes */*",
  "bytes 5-4/9",
  "bytes 0-9/9",
  "bytes 0-99999999999999999999/*",
  "0-1/2",
  "bytes 0-1",
  "bytes -1/2",
  "bytes */99999999999999999999",
  "xbytes 0-1/2",
  "bytes 0-1/2x",
])("%s is none", (value) => {
  expect(parseContentRange(value)).toBeUndefined();
});
