import { expect, test } from "vitest";
import { readResponseSchemas } from "../src/model/read-response-schemas.ts";
import { plainSchema } from "../src/model/response-schema.ts";
import { json, operation, thingsDocument } from "./fixtures/things.ts";

test("texts and notes go, what is checked stays", () => {
  const schema = {
    type: ["string", "null"],
    format: "date-time",
    description: "When.",
    default: null,
    deprecated: true,
    "x-secret": true,
    "x-since": "3.6.0",
  };
  expect(plainSchema(schema, "it")).toEqual({ type: ["string", "null"], format: "date-time" });
});

test("formats that say how a value is meant are left out", () => {
  for (const format of ["int64", "password", "binary"]) {
    expect(plainSchema({ type: "string", format }, "it")).toEqual({ type: "string" });
  }
});

test("an unknown keyword is refused, a property of its name is not", () => {
  const schema = { type: "object", properties: { if: { type: "string" }, "x-a": { type: "string" } } };
  expect(plainSchema(schema, "it")).toEqual(schema);
  const unknown = { if: { type: "string" } } as never;
  expect(() => plainSchema(unknown, "it")).toThrow("it: has the keyword if");
});

test("a success by status, a failure by status, and each shared schema once", () => {
  const { definitions, operations } = readResponseSchemas(thingsDocument(), [], false);
  expect(operations).toEqual({
    listThings: { 200: { type: "array", items: { $ref: "#/$defs/Thing" } } },
    addThing: { 201: { $ref: "#/$defs/Thing" } },
  });
  expect(definitions).toEqual({
    Thing: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  });
});

const envelope = (code: number, data?: object) => ({
  type: "object",
  properties: { code: { const: code }, ...(data && { data }) },
});
const refusal = { type: "object", properties: { code: { type: "integer" } } };
const answers = (schema: object, rest: object = {}) => {
  const responses = { "200": json(schema), "401": json(refusal) };
  return thingsDocument({
    "/things": { get: operation("getThing", "things.get", { responses, ...rest } as never) },
    "/things/{path}/bytes": {},
  });
};
const schemaOf = (document: ReturnType<typeof answers>, ...older: ReturnType<typeof answers>[]) =>
  readResponseSchemas(document, older, true).operations.getThing;

test("of an envelope, the data: what the call resolves to", () => {
  const data = { type: "string" };
  expect(schemaOf(answers({ oneOf: [envelope(0, data), refusal] }))).toEqual({ 200: data });
  expect(schemaOf(answers({ oneOf: [envelope(0), refusal] }))).toBeUndefined();
  const coded = answers({ oneOf: [envelope(0, data), envelope(203)] }, { "x-success-codes": [203] });
  expect(schemaOf(coded)).toEqual({
    200: {
      anyOf: [
        { type: "object", required: ["code", "data"], properties: { code: { const: 0 }, data } },
        { type: "object", required: ["code"], properties: { code: { const: 203 } } },
      ],
    },
  });
});

test("what an older version answers is taken too", () => {
  const [newest, older] = [
    answers(envelope(0, { type: "string" })),
    answers(envelope(0, { type: "integer" })),
  ];
  expect(schemaOf(newest, older)).toEqual({ 200: { anyOf: [{ type: "string" }, { type: "integer" }] } });
  expect(schemaOf(newest, answers(envelope(0)))).toEqual({
    200: { anyOf: [{ type: "string" }, { not: {} }] },
  });
});
