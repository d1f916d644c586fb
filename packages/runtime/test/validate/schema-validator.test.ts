import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/index.ts";
import { type ResponseSchema, schemaValidator } from "../../src/validate.ts";

const $defs: Readonly<Record<string, ResponseSchema>> = {
  Torrent: {
    type: "object",
    required: ["id", "status"],
    properties: {
      id: { type: "string", pattern: "^[A-Z0-9]+$" },
      status: { enum: ["queued", "downloaded"] },
      progress: { type: "integer", minimum: 0 },
      added: { anyOf: [{ type: "string", format: "date-time" }, { type: "null" }] },
      files: { type: "array", items: { $ref: "#/$defs/File" } },
      links: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  File: { type: "object", required: ["bytes"], properties: { bytes: { type: ["integer", "null"] } } },
};
const operation = { id: "getTorrent" } as Operation;

const problemsOf = (data: unknown, schema: ResponseSchema = { $ref: "#/$defs/Torrent" }) =>
  schemaValidator({ $defs, operations: { getTorrent: { 200: schema } } })(operation, 200, data);

const torrent = { id: "ABC", status: "queued" };

test("what fits has no problems, with keys that nobody described too", () => {
  const files = [{ bytes: null }, { bytes: 3 }];
  expect(problemsOf({ ...torrent, added: null, files, links: {}, seeders: 3 })).toEqual([]);
});

test.each([
  ["a wrong type", { ...torrent, progress: "5" }, "/progress: expected integer, got string"],
  ["a missing key", { id: "ABC" }, '/status: missing, expected one of "queued", "downloaded"'],
  ["an unknown value", { ...torrent, status: "x" }, '/status: expected one of "queued", "downloaded"'],
  ["null", { ...torrent, progress: null }, "/progress: expected integer, got null"],
  [
    "a deep type",
    { ...torrent, files: [{ bytes: 1 }, { bytes: [] }] },
    "/files/1/bytes: expected integer or null, got array",
  ],
  ["a deep missing key", { ...torrent, files: [{}] }, "/files/0/bytes: missing, expected integer or null"],
  ["a pattern", { ...torrent, id: "a b" }, "/id: expected a string like ^[A-Z0-9]+$"],
  ["a format", { ...torrent, added: "today" }, "/added: expected a string of the format date-time"],
  ["a limit", { ...torrent, progress: -1 }, "/progress: expected minimum 0"],
  ["no alternative", { ...torrent, added: 5 }, "/added: expected string or null, got number"],
  ["another kind of answer", [], "the answer: expected object, got array"],
  ["no answer", undefined, "the answer: expected object, got nothing"],
])("%s is named", (_, data, problem) => {
  expect(problemsOf(data)).toEqual([problem]);
});

test("every problem is told", () => {
  const files = [{ bytes: "1" }, { bytes: "2" }];
  expect(problemsOf({ status: "queued", files })).toEqual([
    "/id: missing, expected string",
    "/files/0/bytes: expected integer or null, got string",
    "/files/1/bytes: expected integer or null, got string",
  ]);
});

test("of more problems than can be told, the first is", () => {
  const list: ResponseSchema = { type: "array", items: { type: "integer" } };
  const numbers = Array.from({ length: 150_000 }, () => "a");
  // How many can be told depends on the size of the stack.
  const [first] = problemsOf({ numbers }, { type: "object", properties: { numbers: list } });
  expect(first).toBe("/numbers/0: expected integer, got string");
});

describe("of alternatives", () => {
  const coded = (code: number, data: ResponseSchema): ResponseSchema => ({
    type: "object",
    required: ["code", "data"],
    properties: { code: { const: code }, data },
  });

  test("the one that was meant is told about", () => {
    const schema = { anyOf: [coded(203, { type: "string" }), coded(0, { $ref: "#/$defs/Torrent" })] };
    expect(problemsOf({ code: 0, data: { ...torrent, progress: "5" } }, schema)).toEqual([
      "/data/progress: expected integer, got string",
    ]);
    expect(problemsOf({ code: 203, data: 5 }, schema)).toEqual(["/data: expected string, got number"]);
    expect(problemsOf({ code: 0, data: 5 }, schema)).toEqual(["/data: expected object, got number"]);
  });

  test("nothing can be one, and a key without a value is no key", () => {
    expect(problemsOf(undefined, { anyOf: [{ type: "array" }, { not: {} }] })).toEqual([]);
    expect(problemsOf(5, { anyOf: [{ type: "array" }, { not: {} }] })).toEqual([
      "the answer: expected array, got number",
    ]);
    expect(problemsOf({ code: 0, data: undefined }, { required: ["code"] })).toEqual([]);
    expect(problemsOf({ code: 0, data: undefined }, { required: ["data"] })).toEqual([
      "/data: missing, expected a value",
    ]);
  });
});

test("an operation or a status without a schema has no problems", () => {
  const validate = schemaValidator({ $defs, operations: { getTorrent: { 200: { type: "string" } } } });
  expect(validate(operation, 204, [])).toEqual([]);
  expect(validate({ ...operation, id: "other" }, 200, 5)).toEqual([]);
  expect(validate({ ...operation, id: "constructor" }, 200, 5)).toEqual([]);
});

test("a key that is no valid Unicode is a problem, not a crash", () => {
  expect(problemsOf({ ...torrent, links: { "\ud800": "a" } })).toEqual([
    "the answer: expected keys that are valid Unicode",
  ]);
});

/** Reads a pointer as RFC 6901 says. */
function valueAt(data: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
    data,
  );
}

const key = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("~", "/", "~1", "%", "%25", "#", "$ref", "items", "__proto__", "", " ", "ü", "a: b"),
);

type Path = readonly (string | number)[];

/** Objects and lists along a path to an integer. */
function schemaAlong([step, ...rest]: Path): ResponseSchema {
  if (step === undefined) return { type: "integer" };
  if (typeof step === "number") return { type: "array", items: schemaAlong(rest) };
  return { type: "object", additionalProperties: schemaAlong(rest) };
}

function dataAlong([step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf;
  if (typeof step === "string") return Object.fromEntries([[step, dataAlong(rest, leaf)]]);
  return [...Array.from({ length: step }, () => dataAlong(rest, 5)), dataAlong(rest, leaf)];
}

test("a pointer leads to the planted value, whatever the keys are, and no value is told", () => {
  const paths = fc.array(fc.oneof(key, fc.nat(3)), { maxLength: 5 });
  fc.assert(
    fc.property(paths, fc.uuid(), (path, secret) => {
      const schema = schemaAlong(path);
      expect(problemsOf(dataAlong(path, 5), schema)).toEqual([]);
      const planted = dataAlong(path, secret);
      const [problem = "", ...others] = problemsOf(planted, schema);
      expect(others).toEqual([]);
      expect(problem).not.toContain(secret);
      const pointer = problem.slice(0, -": expected integer, got string".length);
      expect(valueAt(planted, path.length === 0 ? "" : pointer)).toBe(secret);
    }),
  );
});
