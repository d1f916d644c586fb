import { describe, expect, test } from "vitest";
import { describeBody } from "../../src/recovery/describe-body.ts";

const json = { "content-type": "application/json" };

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
    const bytes = new TextEncoder().encode(text);
    expect(describeBody(bytes, new Headers(headers), (one) => one).problem).toMatch(problem);
  });
});
