import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ApiDocument } from "../../src/engine/document.ts";
import { withTaggedAlternatives } from "../../src/engine/tagged-alternatives.ts";

const branch = (code: object, more: object = {}) => ({
  type: "object",
  required: ["code", ...Object.keys(more)],
  properties: { code, ...more },
});

function documentOf(oneOf: readonly object[]): ApiDocument {
  const components = {
    schemas: {
      Answer: { oneOf },
      Code: { enum: [401, 40016] },
      Failure: branch({ $ref: "#/components/schemas/Code" }),
    },
  };
  return { openapi: "3.1.0", paths: {}, components } as ApiDocument;
}

const envelope = documentOf([
  branch({ const: 0 }, { data: { type: "string" } }),
  branch({ const: 203 }),
  { $ref: "#/components/schemas/Failure" },
]);

function validatorOf(document: ApiDocument) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addSchema(document as object, "doc");
  return ajv.compile({ $ref: "doc#/components/schemas/Answer" });
}

test("accepts exactly what the alternatives accepted", () => {
  const before = validatorOf(envelope);
  const after = validatorOf(withTaggedAlternatives(envelope));
  const code = fc.oneof(fc.constantFrom(0, 203, 401, 40016, 7, "0"), fc.constant(undefined));
  const data = fc.oneof(fc.string(), fc.integer(), fc.constant(undefined));
  const value = fc.oneof(fc.record({ code, data }, { requiredKeys: [] }), fc.jsonValue());
  fc.assert(fc.property(value, (candidate) => after(candidate) === before(candidate)));
});

test("complains about the branch that was meant, and only about it", () => {
  const validate = validatorOf(withTaggedAlternatives(envelope));
  validate({ code: 0, data: 5 });
  expect(validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
    ["/data", "type"],
    ["", "if"],
  ]);
  validate({ code: 99 });
  expect(validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
    ["/code", "enum"],
  ]);
});

test("leaves alternatives alone that no property tells apart", () => {
  const alike = documentOf([branch({ const: 0 }), branch({ const: 0 }, { data: {} })]);
  expect(withTaggedAlternatives(alike)).toEqual(alike);
  const optional = documentOf([branch({ const: 0 }), { type: "object", properties: { code: { const: 1 } } }]);
  expect(withTaggedAlternatives(optional)).toEqual(optional);
});
