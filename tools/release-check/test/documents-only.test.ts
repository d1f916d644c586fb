import { expect, it } from "vitest";
import { documentsOnly } from "../src/documents-only.ts";

it.each([
  ["#/info", "description", true],
  ["#/components/examples/Things", undefined, true],
  ["#/paths/~1things/get/x-error-codes", "404", true],
  ["#/paths/~1things/get", "x-since", true],
  ["#/paths/~1things/get/responses/200/content/application~1json/schema/properties/title", undefined, false],
  ["#/components/schemas/title", "type", false],
  ["#/paths/~1things/get/parameters/0", undefined, false],
])("%s %s", (pointer, property, expected) => {
  expect(documentsOnly(pointer, property)).toBe(expected);
});
