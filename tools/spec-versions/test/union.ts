/** A small description of every version: a shelf whose books changed over time. */
export const union = {
  openapi: "3.1.0",
  info: { title: "Shelf", version: "1.0.0" },
  tags: [{ name: "books" }, { name: "covers" }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        tags: ["books"],
        parameters: [
          { name: "page", in: "query", schema: { type: "integer" } },
          { name: "below", in: "query", required: true, "x-since": "3.5.3", schema: { type: "string" } },
        ],
        "x-error-codes": { "200": [401, 40016] },
        "x-older-error-codes": [{ "x-until": "3.5.2", codes: { "200": [-1] } }],
        responses: {
          "200": {
            description: "Books",
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    { $ref: "#/components/schemas/Book", "x-since": "3.5.0" },
                    { $ref: "#/components/schemas/Title", "x-until": "3.4.3" },
                    { $ref: "#/components/schemas/Failure" },
                  ],
                },
                examples: {
                  Book: { $ref: "#/components/examples/Book" },
                  OldBook: { $ref: "#/components/examples/OldBook" },
                  Gone: { $ref: "#/components/examples/Gone" },
                  TooMany: { $ref: "#/components/examples/TooMany" },
                },
              },
            },
          },
          "301": { description: "Moved", "x-until": "3.4.3" },
        },
      },
    },
    "/covers": {
      post: {
        operationId: "addCover",
        tags: ["covers"],
        "x-until": "3.4.3",
        "x-error-codes": { "200": [40016] },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: "object",
        required: ["title", "thumb", "pic", "printed"],
        properties: {
          title: { type: "string" },
          thumb: { type: "boolean", "x-since": "3.8.0" },
          pic: { type: "string", "x-until": "3.7.1" },
          printed: {
            description: "When it was printed.",
            oneOf: [
              { type: "string", format: "date-time", "x-since": "3.6.0" },
              { type: "integer", "x-until": "3.5.3" },
            ],
          },
          cover: { $ref: "#/components/schemas/Cover" },
        },
      },
      Cover: { type: "string", "x-until": "3.4.3" },
      Title: { type: "string" },
      Failure: {
        type: "object",
        required: ["code"],
        properties: { code: { $ref: "#/components/schemas/ErrorCode" } },
      },
      ErrorCode: {
        enum: [401, 40014, 40016, 40048],
        "x-enum-varnames": ["login_required", "too_many", "not_found", "task"],
        "x-enumDescriptions": { "401": "log in", "40014": "too many", "40016": "gone", "40048": "no task" },
        "x-renumbered": [
          { since: "3.5.3", before: { "40014": [] } },
          { since: "3.6.0", before: { "40016": [404], "40048": [-1] } },
        ],
      },
    },
    examples: {
      Book: {
        "x-since": "3.6.0",
        value: { title: "Emma", thumb: true, pic: "1,1", printed: "2020-01-01T00:00:00Z" },
      },
      Gone: { value: { code: 40016, msg: "gone" } },
      TooMany: { value: { code: 40014, msg: "" } },
      OldBook: {
        "x-until": "3.5.3",
        value: { title: "Emma", pic: "1,1", printed: 1577836800, cover: "red" },
      },
    },
  },
};
