import { expect, test } from "vitest";
import { mergeSchemas } from "../src/model/merge-schemas.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const object = (properties: object, required: readonly string[]) => ({
  type: "object",
  required,
  properties,
});

test.each([
  ["the same stays", string, string, string],
  ["different types are alternatives", string, integer, { anyOf: [string, integer] }],
  ["an alternative is named once", { anyOf: [string, integer] }, integer, { anyOf: [string, integer] }],
  ["what only one asks is left out", { ...string, format: "date-time" }, string, string],
  [
    "keys are joined, and only what both require is required",
    object({ a: string, b: string }, ["a", "b"]),
    object({ a: integer, c: string }, ["a", "c"]),
    object({ a: { anyOf: [string, integer] }, b: string, c: string }, ["a"]),
  ],
  [
    "lists are joined by their items",
    { type: "array", items: { ...string, enum: ["a"] } },
    { type: "array", items: { ...string, enum: ["b"] } },
    { type: "array", items: { ...string, enum: ["a", "b"] } },
  ],
  [
    "references are alternatives",
    { $ref: "#/$defs/A" },
    { $ref: "#/$defs/B" },
    { anyOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }] },
  ],
  [
    "a map that takes anything wins",
    { type: "object", additionalProperties: string },
    { type: "object" },
    { type: "object" },
  ],
])("%s", (_, one, other, merged) => {
  expect(mergeSchemas(one, other)).toEqual(merged);
});
