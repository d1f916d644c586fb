import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeForm, encodeQuery } from "../../src/encode/fields.ts";

const scalars = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());

test("a form and a query read back as the values, without null and undefined", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.option(fc.oneof(scalars, fc.array(scalars)))),
      (fields) => {
        const expected = Object.entries(fields).flatMap(([name, value]) =>
          [value ?? []].flat().map((item) => [name, String(item)]),
        );
        expect([...new URLSearchParams(encodeForm("x", fields))]).toEqual(expected);
        expect([...new URLSearchParams(encodeQuery("x", fields))]).toEqual(expected);
      },
    ),
  );
});

test("a number beyond 2^53 is a field", () => {
  expect(encodeForm("addThing", { size: 2n ** 60n })).toBe("size=1152921504606846976");
});

test.each([{}, Number.NaN, Symbol("x"), [[]]])("%o is no field", (tag) => {
  expect(() => encodeForm("addThing", { tag })).toThrow(
    "addThing: tag: expected a string, a number, a boolean or a list of them",
  );
});

test.each([encodeQuery, encodeForm])("%o: half a surrogate pair is refused by the field's name", (encode) => {
  const lone = fc.tuple(fc.string(), fc.integer({ min: 0xd800, max: 0xdfff }));
  fc.assert(
    fc.property(lone, fc.boolean(), ([text, unit], inList) => {
      const value = `${text}${String.fromCharCode(unit)}`;
      expect(() => encode("addThing", { size: 1, tag: inList ? ["a", value] : value })).toThrow(
        expect.objectContaining({
          kind: "config",
          field: "tag",
          message: "addThing: tag: not well-formed Unicode (half of a surrogate pair)",
        }),
      );
    }),
  );
});
