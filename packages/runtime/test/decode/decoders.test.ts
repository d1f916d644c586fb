import { expect, test } from "vitest";
import type { Decoder } from "../../src/decode/decoder.ts";
import { parseJson } from "../../src/decode/parse-json.ts";
import { asBytes, asList, asLocation, asNothing, asText, type Operation } from "../../src/index.ts";
import { getThing } from "../support/fixtures.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const json = { "content-type": "application/json" };

function decode(
  decoder: Decoder,
  text: string,
  headers: Record<string, string> = json,
  { status = 200, operation = getThing }: { status?: number; operation?: Operation } = {},
) {
  return decoder(bytesOf(text), { status, headers: new Headers(headers) }, operation);
}

test.each<[string, Decoder, string, Record<string, string>, unknown]>([
  ["JSON", parseJson, '{"id":1}', json, { id: 1 }],
  ["JSON", parseJson, "", json, undefined],
  ["text", asText, "[1]", {}, "[1]"],
  ["text", asText, "", {}, undefined],
  ["nothing", asNothing, "no JSON at all", {}, undefined],
  ["bytes", asBytes, "abc", {}, bytesOf("abc")],
  ["bytes", asBytes, "abc", { "content-type": "video/mp4" }, bytesOf("abc")],
  // An empty file is a file, but an answer without a body says nothing.
  ["bytes", asBytes, "", { "content-type": "text/plain" }, bytesOf("")],
  ["bytes", asBytes, "", {}, undefined],
  ["location", asLocation, "<a>Found</a>", { location: "https://example.com/f" }, "https://example.com/f"],
  ["location", asLocation, "<a>Found</a>", {}, undefined],
])("as %s: %o of %j with %j", (_, decoder, text, headers, data) => {
  expect(decode(decoder, text, headers)).toEqual(data);
});

test("what is no JSON is refused", () => {
  expect(() => decode(parseJson, "oops")).toThrow(SyntaxError);
});

test.each([
  [204, "", []],
  [200, "[1]", [1]],
  [200, "", undefined],
  [200, "{}", []],
  [200, '{"id":1}', { id: 1 }],
  [200, "null", null],
])("as a list: HTTP %i %j is %j", (status, text, data) => {
  expect(decode(asList, text, json, { status })).toEqual(data);
});

const refusing = { ...getThing, refusal: "application/json; charset=utf-8" };
const refusal = '{"code":404}';

test.each<[string, Decoder]>([
  ["bytes", asBytes],
  ["text", asText],
  ["location", asLocation],
  ["nothing", asNothing],
])("%s are JSON where the media type is that of refusals, with all its parameters", (_, decoder) => {
  const read = (type: string) => decode(decoder, refusal, { "content-type": type }, { operation: refusing });
  for (const type of [
    "application/json; charset=utf-8",
    "Application/JSON;charset=UTF-8",
    "a/b; application/json; charset=utf-8",
  ]) {
    expect(read(type)).toEqual({ code: 404 });
  }
  for (const type of ["application/json", "text/plain; charset=utf-8", ""]) {
    expect(read(type)).not.toEqual({ code: 404 });
  }
});
