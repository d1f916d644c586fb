import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeBody } from "../src/encode/body.ts";
import { encodeForm, encodeQuery } from "../src/encode/fields.ts";
import { encodePath } from "../src/encode/path.ts";
import { encodeArguments } from "../src/encode/request-parts.ts";
import type { Operation } from "../src/operation.ts";
import { getThing } from "./support/fixtures.ts";

const listing: Operation = { ...getThing, id: "listFolder", path: "/folder/{id}", multiSegment: ["id"] };
const segment = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((s) => s !== "." && s !== ".." && !s.includes("/"));

describe("path", () => {
  test("any value comes back from the URL as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (id) => {
        fc.pre(id !== "." && id !== "..");
        const path = new URL(encodePath(getThing, { id }), "http://127.0.0.1").pathname;
        expect(path.split("/").map(decodeURIComponent)).toEqual(["", "things", id]);
      }),
    );
  });

  test("any list of segments keeps its borders", () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), fc.boolean(), (segments, leading) => {
        const id = (leading ? "/" : "") + segments.join("/");
        const path = new URL(encodePath(listing, { id }), "http://127.0.0.1").pathname;
        expect(path.split("/").map(decodeURIComponent)).toEqual(["", "folder", ...segments]);
      }),
    );
  });

  test.each([
    [{}, "getThing: id: missing; expected a value for the path"],
    [{ id: null }, "getThing: id: missing; expected a value for the path"],
    [{ id: "" }, "getThing: id: empty; expected a value for the path"],
    [{ id: ".." }, 'getThing: id: ".." is not allowed in a path'],
    [{ id: Number.NaN }, "getThing: id: expected a string or a number for the path"],
    [{ id: "\ud83d" }, "getThing: id: not well-formed Unicode (half of a surrogate pair)"],
  ])("%j is refused", (args, message) => {
    expect(() => encodePath(getThing, args)).toThrow(message);
  });

  test.each(["a//b", "a/b/", "//a", "a/../b", "./a"])("the folder %j is refused", (id) => {
    expect(() => encodePath(listing, { id })).toThrow(/^listFolder: id: /);
  });
});

describe("fields", () => {
  const scalars = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());

  test("a form and a query read back as the values, without null and undefined", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.option(fc.oneof(scalars, fc.array(scalars)))),
        (fields) => {
          const expected = Object.entries(fields).flatMap(([name, value]) =>
            [value ?? []].flat().map((item) => [name, String(item)]),
          );
          expect([...new URLSearchParams(encodeForm("x", fields))]).toEqual(expected);
          expect([...new URLSearchParams(encodeQuery("x", fields))]).toEqual(expected);
        },
      ),
    );
  });

  test("an object is no field", () => {
    expect(() => encodeForm("addThing", { tag: {} })).toThrow(
      "addThing: tag: expected a string, a number, a boolean or a list of them",
    );
  });
});

describe("arguments", () => {
  test("an unknown one is refused, with those that exist", () => {
    expect(() => encodeArguments(getThing, { id: "1", limt: 5 })).toThrow(
      "getThing: limt: unknown argument; expected id, limit, tag",
    );
  });

  test("a required one that is missing is named", () => {
    const add: Operation = {
      ...getThing,
      id: "addThing",
      path: "/things",
      pathParams: [],
      body: { encoding: "json", type: "application/json", fields: ["name"], required: true },
      required: ["name"],
    };
    expect(() => encodeArguments(add, {})).toThrow("addThing: name: missing");
    expect(encodeArguments(add, { name: "a" }).body).toBe('{"name":"a"}');
  });

  test("headers go out as they are, and only what a header can hold", () => {
    const upload: Operation = {
      ...getThing,
      path: "/things",
      pathParams: [],
      required: ["X-Path"],
      headers: ["X-Path"],
    };
    expect(encodeArguments(upload, { "X-Path": "%2Fa" }).headers).toMatchObject({ "X-Path": "%2Fa" });
    expect(() => encodeArguments(upload, { "X-Path": "/fil\u00e9" })).toThrow(
      /X-Path: a header holds ASCII only/,
    );
    expect(() => encodeArguments(upload, { "X-Path": "a\r\nb" })).toThrow(/X-Path/);
    expect(() => encodeArguments(upload, {})).toThrow(/X-Path: missing/);
  });

  test("bytes go out untouched, and only as bytes", () => {
    const put: Operation = {
      ...getThing,
      body: { encoding: "bytes", type: "application/octet-stream", required: true },
    };
    const bytes = new Uint8Array([0, 255, 10]);
    expect(encodeBody(put, bytes)).toBe(bytes);
    expect(() => encodeBody(put, new ReadableStream())).toThrow(
      /expected a Blob, an ArrayBuffer or a Uint8Array/,
    );
  });

  test("a multipart body announces its own boundary", () => {
    const post: Operation = {
      ...getThing,
      body: { encoding: "multipart", type: "multipart/form-data", fields: ["file"], required: true },
    };
    const { body, headers } = encodeArguments(post, { id: "1", file: new Blob(["x"]) });
    expect(body).toBeInstanceOf(FormData);
    expect(headers).not.toHaveProperty("Content-Type");
  });
});
