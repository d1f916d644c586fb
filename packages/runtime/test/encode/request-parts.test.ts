import { expect, test } from "vitest";
import { encodeArguments } from "../../src/encode/request-parts.ts";
import { type AnswerKind, inHeaders, jsonBody, multipartBody, type Operation } from "../../src/index.ts";
import { getThing } from "../support/fixtures.ts";

const ping: Operation = {
  id: "ping",
  method: "GET",
  path: "/ping",
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
  errors: [],
};
const type = "application/json";
const add: Operation = {
  ...ping,
  id: "add",
  body: { encoding: "json", type, required: false },
  encode: [jsonBody],
};
const addNamed: Operation = {
  ...ping,
  id: "add",
  body: { encoding: "json", type, fields: ["name", "size"], required: false },
  encode: [jsonBody],
};

test("an operation without arguments needs and takes none", () => {
  expect(encodeArguments(ping)).toEqual({
    path: "/ping",
    query: "",
    headers: { Accept: "application/json" },
    body: undefined,
  });
  expect(() => encodeArguments(ping, { id: 1 })).toThrow("ping: id: unknown argument; expected none");
});

test("arguments go to their places", () => {
  expect(encodeArguments(getThing, { id: "a b", limit: 5, tag: undefined })).toMatchObject({
    path: "/things/a%20b",
    query: "limit=5",
  });
});

test("a body that is one argument is called body", () => {
  expect(encodeArguments(add, { body: [1] }).body).toBe("[1]");
  expect(() => encodeArguments(add, { name: "a" })).toThrow("add: name: unknown argument; expected body");
});

test("fields of a body stand among the arguments", () => {
  expect(encodeArguments(addNamed, { name: "a", size: undefined }).body).toBe('{"name":"a"}');
});

test.each<[Operation, object, string | undefined]>([
  [add, { body: [1] }, type],
  [add, {}, undefined],
  [addNamed, { name: "a" }, type],
  [getThing, { id: "1" }, undefined],
])("a type is announced for a body only: %o", (operation, args, announced) => {
  expect(encodeArguments(operation, args).headers["Content-Type"]).toBe(announced);
});

test.each<[AnswerKind, string]>([
  ["json", "application/json"],
  ["text", "text/plain"],
  ["bytes", "*/*"],
  ["empty", "*/*"],
  ["location", "*/*"],
])("an answer of kind %s is asked for as %s", (answer, accept) => {
  expect(encodeArguments({ ...ping, answer }).headers).toEqual({ Accept: accept });
});

test.each([undefined, null])("an argument that must be given may not be %s", (id) => {
  expect(() => encodeArguments(getThing, { id })).toThrow("getThing: id: missing");
  expect(() => encodeArguments({ ...addNamed, required: ["name"] }, { name: id })).toThrow(
    "add: name: missing",
  );
});

test("an unknown argument is refused, with those that exist", () => {
  expect(() => encodeArguments(getThing, { id: "1", limt: 5 })).toThrow(
    "getThing: limt: unknown argument; expected id, limit, tag",
  );
});

test("headers go out as they are, and only what a header can hold", () => {
  const upload: Operation = {
    ...getThing,
    path: "/things",
    pathParams: [],
    required: ["X-Path"],
    headers: ["X-Path"],
    encode: [inHeaders],
  };
  expect(encodeArguments(upload, { "X-Path": "%2Fa" }).headers).toMatchObject({ "X-Path": "%2Fa" });
  expect(() => encodeArguments(upload, { "X-Path": "/fil\u00e9" })).toThrow(
    /X-Path: a header holds ASCII only/,
  );
  expect(() => encodeArguments(upload, { "X-Path": "a\r\nb" })).toThrow(/X-Path/);
  expect(() => encodeArguments(upload, {})).toThrow(/X-Path: missing/);
});

test("a multipart body announces its own boundary", () => {
  const post: Operation = {
    ...getThing,
    body: { encoding: "multipart", type: "multipart/form-data", fields: ["file"], required: true },
    encode: [multipartBody],
  };
  const { body, headers } = encodeArguments(post, { id: "1", file: new Blob(["x"]) });
  expect(body).toBeInstanceOf(FormData);
  expect(headers).not.toHaveProperty("Content-Type");
});
