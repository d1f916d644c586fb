import { describe, expect, it } from "vitest";
import type { MockResponse } from "../../src/engine/handler.ts";
import type { RawRequest } from "../../src/engine/raw-request.ts";
import { shelfEngine } from "../fixtures/shelf.ts";

const { operations } = await shelfEngine();

function operation(id: string) {
  const found = operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

function request(parts: Partial<RawRequest>): RawRequest {
  return { method: "GET", path: "/", query: "", headers: {}, body: Buffer.alloc(0), ...parts };
}

describe("readParameters", () => {
  const read = (query: string, headers: RawRequest["headers"] = {}) =>
    operation("listBooks").readParameters(request({ query, headers }), {});

  it("converts and splits what the description says", () => {
    expect(read("limit=5&tags=a,b&ids=1&ids=2&more=x")).toEqual({
      path: {},
      query: { limit: 5, tags: ["a", "b"], ids: [1, 2], more: "x" },
      violations: [],
    });
    expect(read("ids=1").query).toEqual({ ids: [1] });
  });

  it("says what is wrong without repeating the value", () => {
    const { violations } = read("limit=secret&ids=x", { "x-reader": "me" });
    expect(violations.map(({ message }) => message)).toEqual([
      "query /limit must be integer",
      "query /ids/0 must be integer",
      "header /x-reader must be integer",
    ]);
  });

  it("keeps the prototype of objects out of reach", () => {
    const { query } = read("__proto__=x&constructor=y");
    expect(Object.getPrototypeOf(query)).toBe(Object.prototype);
  });

  it("reads a path parameter", () => {
    const { readParameters } = operation("getBook");
    expect(readParameters(request({}), { id: "12" }).path).toEqual({ id: 12 });
    expect(readParameters(request({}), { id: "x" }).violations).toMatchObject([
      { in: "path", pointer: "/id" },
    ]);
  });
});

describe("readBody", () => {
  const read = (id: string, text: string, type?: string) => operation(id).readBody(Buffer.from(text), type);
  const form = "application/x-www-form-urlencoded";

  it("reads a form", () => {
    expect(read("addBook", "title=a+b%26c&pages=3&tags=x", form)).toEqual({
      kind: "read",
      value: { title: "a b&c", pages: 3, tags: ["x"] },
      violations: [],
    });
  });

  it.each([
    ["", "required", ""],
    ["pages=3", "required", "/title"],
    ["title=x&pages=many", "type", "/pages"],
    ["title=x&color=red", "additionalProperties", "/color"],
    ["title=", "minLength", "/title"],
    ["title=a&title=b", "type", "/title"],
  ])("refuses the form %j", (text, rule, pointer) => {
    expect(read("addBook", text, form)).toMatchObject({ violations: [{ in: "body", rule, pointer }] });
  });

  it("refuses another media type", () => {
    expect(read("addBook", "{}", "application/json")).toMatchObject({ violations: [{ rule: "mediaType" }] });
  });

  it("reads JSON whatever its media type is called, and never converts it", () => {
    const read1 = read("putNote", '{"text":"a","replies":[{"text":"b"}]}', form);
    expect(read1).toEqual({ kind: "read", value: { text: "a", replies: [{ text: "b" }] }, violations: [] });
    expect(read("putNote", '{"text":1}')).toMatchObject({ violations: [{ rule: "type", pointer: "/text" }] });
    expect(read("putNote", '{"text":"a","replies":[{"text":1}]}')).toMatchObject({
      violations: [{ pointer: "/replies/0/text" }],
    });
  });

  it("tells JSON that does not parse from JSON that does not fit", () => {
    expect(read("putNote", "{")).toEqual({ kind: "malformed" });
    expect(read("putNote", "[]")).toMatchObject({ kind: "read" });
  });

  it("gives at most twenty violations", () => {
    const keys = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, 1]));
    expect(read("putNote", JSON.stringify(keys))).toMatchObject({ violations: { length: 20 } });
  });

  it("leaves bytes alone, and a body nobody asked for", () => {
    expect(read("writeFile", "\0\xff", "image/png")).toMatchObject({ value: Buffer.from("\0\xff") });
    expect(read("getBook", "{", "application/json")).toMatchObject({ value: undefined, violations: [] });
  });
});

describe("hasCredentials", () => {
  const has = (id: string, parts: Partial<RawRequest>) => operation(id).hasCredentials(request(parts));

  it.each([
    [{ headers: { authorization: "Bearer x" } }, true],
    [{ headers: { authorization: "bearer x" } }, true],
    [{ query: "auth_token=x" }, true],
    [{ headers: { authorization: "Bearer " } }, false],
    [{ headers: { authorization: "Basic x" } }, false],
    [{ query: "auth_token=" }, false],
    [{}, false],
  ])("of %j is %s", (parts, expected) => {
    expect(has("listBooks", parts)).toBe(expected);
  });

  it.each([
    ["a=b; shelf-session=x", true],
    ["not-shelf-session=x", false],
    ["shelf-session=", false],
  ])("of the cookie %j is %s", (cookie, expected) => {
    expect(has("putNote", { headers: { cookie } })).toBe(expected);
  });

  it("is true where none are needed", () => {
    expect(has("getBook", {})).toBe(true);
  });
});

describe("checkResponse", () => {
  const check = (id: string, answer: MockResponse) =>
    operation(id)
      .checkResponse(answer)
      .map(({ message }) => message);
  const headers = { "x-total-count": "1" };
  const book = { id: 1, title: "Emma" };

  it("lets through what is declared", () => {
    expect(check("listBooks", { status: 200, headers, body: [{ ...book, more: 1 }] })).toEqual([]);
    expect(check("deleteBook", { status: 204 })).toEqual([]);
    expect(check("readFile", { status: 200, body: Buffer.alloc(3) })).toEqual([]);
    const text = { "content-type": "application/json" };
    expect(check("getBook", { status: 200, headers: text, body: JSON.stringify(book) })).toEqual([]);
  });

  it.each<[string, MockResponse, string]>([
    ["listBooks", { status: 500 }, "status 500 is not declared"],
    ["listBooks", { status: 200, body: [] }, "header /x-total-count is required"],
    [
      "listBooks",
      { status: 200, headers: { "x-total-count": "many" }, body: [] },
      "header /x-total-count must be integer",
    ],
    ["listBooks", { status: 200, headers }, "body is required"],
    ["listBooks", { status: 200, headers, body: [{ id: 1 }] }, "body /0/title is required"],
    [
      "listBooks",
      { status: 200, headers, body: "[]" },
      "header /content-type text/plain; charset=utf-8 is not declared",
    ],
    [
      "getBook",
      { status: 200, headers: { "Content-Type": "application/json" }, body: "{" },
      "body is not JSON",
    ],
    ["deleteBook", { status: 204, body: {} }, "body is not declared"],
  ])("finds what %s does wrong", (id, answer, message) => {
    expect(check(id, answer)).toEqual([message]);
  });

  it.each<[string, MockResponse]>([
    ["an empty file", { status: 200, headers: { "content-type": "text/plain; charset=utf-8" } }],
    ["a JSON file of the user", { status: 200, headers: { "content-type": "application/json" }, body: "[1" }],
    ["nothing at all", { status: 200 }],
    [
      "a refusal with bytes behind it",
      {
        status: 200,
        headers: { "content-type": "application/json; Charset=UTF-8" },
        body: '{"id":1,"title":"} \\" {"}more {',
      },
    ],
  ])("knows the file's bytes from a refusal: %s", (_, answer) => {
    expect(check("readPage", answer)).toEqual([]);
  });

  it("checks a refusal that stands beside bytes", () => {
    const headers = { "content-type": "application/json; charset=utf-8" };
    expect(check("readPage", { status: 200, headers, body: { id: 1 } })).toEqual(["body /title is required"]);
    expect(check("readPage", { status: 200, headers })).toEqual(["body is required"]);
  });
});
