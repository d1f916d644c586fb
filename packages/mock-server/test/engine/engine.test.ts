import { describe, expect, it } from "vitest";
import type { ApiDocument, OperationObject } from "../../src/engine/document.ts";
import { createEngine } from "../../src/engine/engine.ts";

function documentWith(operation: OperationObject, components: object = {}): ApiDocument {
  return {
    openapi: "3.1.0",
    paths: { "/a/{id}": { get: { operationId: "getA", ...operation } } },
    components,
  };
}

const answering = (schema: Readonly<Record<string, unknown>>): OperationObject => ({
  responses: { "200": { content: { "application/json": { schema } } } },
});

describe("createEngine", () => {
  it.each<[string, ApiDocument, RegExp]>([
    ["an unknown type", documentWith(answering({ type: "strin" })), /response 200 application\/json: .*type/],
    ["a bad pattern", documentWith(answering({ type: "string", pattern: "(" })), /regular expression/i],
    ["an unknown keyword", documentWith(answering({ maxLenght: 3 })), /maxLenght/],
    ["an unknown format", documentWith(answering({ type: "string", format: "dat" })), /format "dat"/],
    ["a reference to nowhere", documentWith(answering({ $ref: "#/components/schemas/No" })), /reference/],
    [
      "a bad schema behind a reference",
      documentWith(answering({ $ref: "#/components/schemas/No" }), { schemas: { No: { minimum: "3" } } }),
      /minimum/,
    ],
    [
      "a parameter style it does not read",
      documentWith({ parameters: [{ name: "q", in: "query", style: "deepObject", schema: {} }] }),
      /query parameters: q has the style deepObject/,
    ],
    ["a scheme nobody declared", documentWith({ security: [{ key: [] }] }), /scheme key is not declared/],
  ])("refuses %s, and says where", async (_, document, message) => {
    await expect(createEngine(document)).rejects.toThrow(message);
    await expect(createEngine(document)).rejects.toThrow("GET /a/{id}: ");
  });

  it("refuses an operation without a name, and two of the same", async () => {
    const unnamed: ApiDocument = { openapi: "3.1.0", paths: { "/a": { get: {} } } };
    await expect(createEngine(unnamed)).rejects.toThrow("GET /a has no operationId");
    const operation = { operationId: "same" };
    const twice: ApiDocument = { openapi: "3.1.0", paths: { "/a": { get: operation, put: operation } } };
    await expect(createEngine(twice)).rejects.toThrow("operationId same occurs twice");
  });

  it("leaves the document as it was", async () => {
    const document = documentWith(answering({ type: "object", "x-secret": true }));
    const before = structuredClone(document);
    await createEngine(document);
    expect(document).toEqual(before);
  });
});
