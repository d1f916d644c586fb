import { describe, expect, test } from "vitest";
import { asList, asText, type Dialect, type Operation, type Verdict } from "../../src/index.ts";
import { readAnswer } from "../../src/pipeline/read-answer.ts";
import { isTemporary } from "../../src/recovery/refusal-error.ts";
import { getThing, plainDialect, testClient } from "../support/fixtures.ts";
import { scriptedFetch, status } from "../support/script.ts";

const list: Operation = { ...getThing, success: [200, 204], decode: asList };

function read(operation: Operation, response: Response, body = "", dialect: Dialect = plainDialect) {
  return readAnswer(dialect, operation, { response, bytes: new TextEncoder().encode(body) });
}

test("a success is read as its operation says, a failure as JSON", () => {
  const text: Operation = { ...getThing, decode: asText };
  expect(read(text, new Response(), "{}")).toEqual({ kind: "data", data: "{}" });
  expect(read(text, new Response(null, { status: 400 }), '{"code":7}')).toMatchObject({ kind: "refused" });
});

test("where JSON was expected and did not come, nothing is known", () => {
  expect(read(getThing, new Response(), "oops")).toBeUndefined();
});

test("a 204 that is refused stays so", () => {
  const refused: Verdict = { kind: "refused", refusal: { code: 7 } };
  expect(read(list, new Response(null, { status: 204 }), "", { read: () => refused })).toBe(refused);
});

test("what a dialect throws is not taken for a bad answer", () => {
  const mine = new Error("mine");
  const dialect = {
    read() {
      throw mine;
    },
  };
  expect(() => read(getThing, new Response(), "{}", dialect)).toThrow(mine);
});

const refusal = (flags: object): Verdict => ({ kind: "refused", refusal: { code: 7, ...flags } });

test.each<[Verdict, number, boolean]>([
  [{ kind: "failed" }, 503, true],
  [{ kind: "failed" }, 404, false],
  [{ kind: "foreign", problem: "no envelope" }, 503, false],
  [{ kind: "data", data: 1 }, 200, false],
  [refusal({}), 503, false],
  [refusal({ temporary: false, throttled: false }), 503, false],
  [refusal({ temporary: true }), 400, true],
  [refusal({ throttled: true }), 200, true],
])("%j with HTTP %i: worth another try: %s", (verdict, code, expected) => {
  expect(isTemporary(verdict, code)).toBe(expected);
});

describe("a redirect is not followed", () => {
  const to = { location: "https://other.example.com/x?token=MADE-UP" };
  const hint = "; redirects are not followed";
  test.each<[number, Record<string, string>, string]>([
    [300, to, `${hint} (to https://other.example.com/x), is baseUrl right?`],
    [399, {}, `${hint}, is baseUrl right?`],
    [400, to, ""],
    [404, {}, ""],
  ])("HTTP %i with %j", async (code, headers, end) => {
    const { fetch, requests } = scriptedFetch(status(code, headers));
    const call = testClient({ fetch }).call(getThing, { id: "1" });
    await expect(call).rejects.toMatchObject({
      message: `getThing: HTTP ${code} without an error code${end}`,
    });
    expect(requests[0]?.redirect).toBe("manual");
  });

  test("nor one that a browser hides", async () => {
    const hidden = Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
    Object.defineProperty(hidden, "status", { value: 0 });
    const dialect: Dialect = { read: () => ({ kind: "failed" }) };
    const { fetch } = scriptedFetch(() => hidden);
    const call = testClient({ fetch, dialect }).call(getThing, { id: "1" });
    await expect(call).rejects.toThrow("; redirects are not followed, is baseUrl right?");
  });
});
