import { describe, expect, test } from "vitest";
import { encodeBody } from "../../src/encode/body.ts";
import type { BodyEncoding, Operation } from "../../src/index.ts";
import { getThing } from "../support/fixtures.ts";

function operation(encoding: BodyEncoding): Operation {
  return { ...getThing, id: "addThing", body: { encoding, type: "made/up", required: true } };
}

const bytes = new Uint8Array([0, 255, 10]);
const blob = new Blob([bytes]);

test.each<[BodyEncoding, unknown, unknown]>([
  ["json", { a: [1, "b"] }, '{"a":[1,"b"]}'],
  ["json", 0, "0"],
  ["json", null, undefined],
  ["json", undefined, undefined],
  ["form", { name: "a&b", size: 1, none: null }, "name=a%26b&size=1"],
  ["form", null, undefined],
  ["bytes", bytes, bytes],
  ["bytes", bytes.buffer, bytes],
  ["bytes", blob, blob],
])("as %s, %j is %j", (encoding, value, wire) => {
  expect(encodeBody(operation(encoding), value)).toEqual(wire);
});

test("a file is passed on as it is, not read into memory", () => {
  expect(encodeBody(operation("bytes"), blob)).toBe(blob);
});

test("an operation without a body sends none", () => {
  expect(encodeBody(getThing, { id: 1 })).toBeUndefined();
});

test("a multipart body carries files and texts, a list under one name", async () => {
  const form = encodeBody(operation("multipart"), { file: blob, tag: ["a", 2], none: undefined });
  if (!(form instanceof FormData)) expect.fail("expected a form");
  expect([...form.keys()]).toEqual(["file", "tag", "tag"]);
  expect(form.getAll("tag")).toEqual(["a", "2"]);
  expect(new Uint8Array(await (form.get("file") as File).arrayBuffer())).toEqual(bytes);
});

test.each([bytes, bytes.buffer, Buffer.from(bytes)])("bytes are a file of a multipart body", async (file) => {
  const form = encodeBody(operation("multipart"), { file });
  if (!(form instanceof FormData)) expect.fail("expected a form");
  expect(new Uint8Array(await (form.get("file") as File).arrayBuffer())).toEqual(bytes);
});

describe("what cannot be sent is refused by name", () => {
  const stream = new ReadableStream();
  test.each<[BodyEncoding, unknown, string]>([
    ["form", "a=1", "body: expected an object of form fields"],
    ["form", ["a"], "body: expected an object of form fields"],
    ["multipart", 5, "body: expected an object of multipart fields"],
    ["multipart", { tag: {} }, "tag: expected a string, a number, a boolean or a list of them"],
    ["form", { tag: "a\udc00" }, "tag: not well-formed Unicode (half of a surrogate pair)"],
    ["multipart", { tag: ["\ud800b"] }, "tag: not well-formed Unicode (half of a surrogate pair)"],
    ["bytes", "text", "body: expected a Blob, an ArrayBuffer or a Uint8Array"],
    ["bytes", stream, "body: expected a Blob, an ArrayBuffer or a Uint8Array"],
  ])("as %s: %j", (encoding, value, problem) => {
    expect(() => encodeBody(operation(encoding), value)).toThrow(
      expect.objectContaining({ kind: "config", message: `addThing: ${problem}` }),
    );
  });
});
