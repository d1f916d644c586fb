import type { Description } from "../src/index.ts";

/** A small API with one of each kind. */
export const things: Description = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  security: [{ token: [] }],
  tags: [
    { name: "Reading", "x-traitTag": true },
    { name: "things", "x-displayName": "Things", description: "What there is." },
  ],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        summary: "Get a thing",
        description: "Looks it up by <id>.",
        tags: ["things"],
        "x-facade": "things.get",
        "x-safe-to-repeat": true,
        "x-since": "3.5.0",
        "x-error-codes": { "404": [7] },
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" }, example: "A1" },
          { name: "size", in: "query", description: "In bytes", schema: { type: "integer", minimum: 1 } },
        ],
        responses: {
          "200": {
            description: "The thing",
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    { $ref: "#/components/schemas/Thing" },
                    { $ref: "#/components/schemas/ErrorEnvelope" },
                  ],
                },
                examples: { One: { value: { id: "A1", parts: [{ id: "A2", parts: [] }] } } },
              },
            },
          },
          "404": { description: "It is gone" },
          "502": { description: "An outage" },
        },
      },
    },
    "/things": {
      post: {
        operationId: "addThing",
        summary: "Add a thing",
        tags: ["things"],
        security: [],
        "x-facade": "things.add",
        "x-safe-to-repeat": false,
        "x-error-codes": { "400": [7, 9] },
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
              examples: { One: { value: { name: "a b" } } },
            },
          },
        },
        responses: { "204": { description: "Added" } },
      },
    },
  },
  components: {
    schemas: {
      ErrorCode: {
        enum: [7, 9],
        "x-enum-varnames": ["gone", "wrong_name"],
        "x-enumDescriptions": { "7": "It is gone", "9": "The name is wrong" },
      },
      ErrorEnvelope: { type: "object", properties: { secret: { type: "string" } } },
      Thing: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", description: "Its id" },
          parts: { type: "array", items: { $ref: "#/components/schemas/Thing" }, description: "A | B" },
        },
      },
    },
  },
};
