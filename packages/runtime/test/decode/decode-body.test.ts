import { describe, expect, test } from "vitest";
import { decodeBody, NotJson } from "../../src/decode/decode-body.ts";
import type { AnswerKind } from "../../src/index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = { "content-type": "application/json" };
const decode = (text: string, kind: AnswerKind, headers: Record<string, string> = json) =>
  decodeBody(bytesOf(text), kind, new Headers(headers));

test.each<[AnswerKind, string, Record<string, string>, unknown]>([
  ["json", '{"id":1}', json, { id: 1 }],
  ["json", "", json, undefined],
  ["text", "[1]", {}, "[1]"],
  ["text", "", {}, undefined],
  ["empty", "no JSON at all", {}, undefined],
  ["bytes", "abc", {}, bytesOf("abc")],
  ["bytes", "abc", { "content-type": "video/mp4" }, bytesOf("abc")],
  // An empty file is a file, but an answer without a body says nothing.
  ["bytes", "", { "content-type": "text/plain" }, bytesOf("")],
  ["bytes", "", {}, undefined],
  ["location", "<a>Found</a>", { location: "https://example.com/f" }, "https://example.com/f"],
  ["location", "<a>Found</a>", {}, undefined],
])("as %s, %j with %j", (kind, text, headers, data) => {
  expect(decode(text, kind, headers)).toEqual(data);
});

describe("what is no JSON is described", () => {
  const html = /got an HTML page; is baseUrl right, or does a proxy or login page stand in between/;
  test.each<[string, Record<string, string>, RegExp]>([
    ["<!DOCTYPE html>", json, html],
    ["\n  <html>", json, html],
    ['<?xml version="1.0"?>', json, html],
    ["see <html>", json, /got 10 characters that are none \(content type application\/json\)$/],
    ["oops", {}, /got 4 characters that are none \(no content type\)$/],
    ["oops", { "content-type": `text/${"x".repeat(90)}` }, /\(content type text\/x{75}\)$/],
  ])("%j with %j", (text, headers, problem) => {
    expect(() => decode(text, "json", headers)).toThrow(NotJson);
    expect(() => decode(text, "json", headers)).toThrow(problem);
  });
});
