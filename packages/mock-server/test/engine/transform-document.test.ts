import { expect, it } from "vitest";
import {
  extensionsOf,
  isOnlyRefusal,
  withConcreteMediaTypes,
  withEmptySuccesses,
  withoutCallbacks,
  withoutProperties,
} from "../../src/engine/transform-document.ts";
import { shelfDocument } from "../fixtures/shelf.ts";

const schema = {
  required: ["id", "password", "name"],
  properties: {
    id: { readOnly: true },
    password: { writeOnly: true },
    name: { properties: { readOnly: { readOnly: false } } },
  },
};

it("drops the properties that a request, or an answer, has not", () => {
  const { id, password, name } = schema.properties;
  expect(withoutProperties({ allOf: [schema] }, "readOnly")).toEqual({
    allOf: [{ required: ["password", "name"], properties: { password, name } }],
  });
  expect(withoutProperties(schema, "writeOnly")).toEqual({
    required: ["id", "name"],
    properties: { id, name },
  });
});

it("finds extensions at any depth", () => {
  expect([...extensionsOf(shelfDocument)]).toEqual([
    "x-may-be-empty",
    "x-trailing-bytes",
    "x-multi-segment",
    "x-label",
  ]);
});

it("drops callbacks, and nothing else", () => {
  const operation = { operationId: "a", callbacks: { onEvent: {} } };
  const document = { openapi: "3.1.0", paths: { "/callbacks": { get: operation } } };
  expect(withoutCallbacks(document)).toEqual({
    openapi: "3.1.0",
    paths: { "/callbacks": { get: { operationId: "a" } } },
  });
  expect(operation.callbacks).toBeDefined();
});

it("makes one media type of a range, and leaves the document alone", () => {
  const document = { a: [{ content: { "*/*": { schema: {} }, "image/*": {}, "text/plain": {} } }] };
  const before = structuredClone(document);
  expect(withConcreteMediaTypes(document)).toEqual({
    a: [{ content: { "application/octet-stream": { schema: {} }, "image/png": {}, "text/plain": {} } }],
  });
  expect(document).toEqual(before);
});

it("takes the body away where it could only be a refusal", () => {
  const refusal = { content: { "application/json": { schema: { $ref: "#/refusal" } } } };
  const choice = { content: { "application/json": { schema: { oneOf: [{}] } } } };
  const may = { "x-may-be-empty": true };
  expect(withEmptySuccesses({ a: { ...may, ...refusal }, b: { ...may, ...choice }, c: refusal })).toEqual({
    a: may,
    b: { ...may, ...choice },
    c: refusal,
  });
});

it("tells refusals from answers that can be more", () => {
  const json = (schema: Record<string, unknown>) => ({ content: { "application/json": { schema } } });
  expect(isOnlyRefusal(json({ $ref: "#/refusal" }))).toBe(true);
  expect(isOnlyRefusal(json({ oneOf: [{}, {}] }))).toBe(false);
  expect(isOnlyRefusal({ content: { "*/*": {}, "application/json": { schema: {} } } })).toBe(false);
});
