import { describe, expect, test } from "vitest";
import { ApiError, type ErrorGroup, type Refusal } from "../../src/index.ts";

const meta = { status: 403, headers: new Headers(), attempts: 2, waitedMs: 30 };

function refused(refusal: Partial<Refusal>) {
  return new ApiError("api", 8, { code: 8, ...refusal }, { operation: "getThing", meta });
}

describe("the message", () => {
  test.each<[Partial<Refusal>, string]>([
    [{}, "getThing: error code 8, HTTP 403"],
    [{ codeName: "bad_token" }, "getThing: bad_token (8), HTTP 403"],
    [{ codeName: "bad_token", serverMessage: "bad_token" }, "getThing: bad_token (8), HTTP 403"],
    [{ codeName: "bad_token", serverMessage: "" }, "getThing: bad_token (8), HTTP 403"],
    [{ serverMessage: "Token expired" }, "getThing: error code 8, HTTP 403: Token expired"],
    [{ serverMessage: "x".repeat(200) }, `getThing: error code 8, HTTP 403: ${"x".repeat(200)}`],
    [{ serverMessage: "x".repeat(201) }, `getThing: error code 8, HTTP 403: ${"x".repeat(200)}…`],
  ])("of %j", (refusal, message) => {
    const error = refused(refusal);
    expect(String(error)).toBe(`ApiError: ${message}`);
    expect(error.serverMessage).toBe(refusal.serverMessage);
  });
});

test.each<[ErrorGroup | undefined, boolean]>([
  ["later", true],
  ["slots", true],
  ["gone", false],
  ["access", false],
  [undefined, false],
])("the group %s: may be sent again: %s", (group, retryable) => {
  expect(refused({ group })).toMatchObject({ group, retryable });
});

test("is logged with its code and where that is documented", () => {
  const error = refused({ codeName: "bad_token", group: "access", docs: "https://example.com/errors/8" });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ApiError",
    kind: "api",
    operation: "getThing",
    message: "getThing: bad_token (8), HTTP 403",
    status: 403,
    attempts: 2,
    waitedMs: 30,
    retryable: false,
    code: 8,
    codeName: "bad_token",
    group: "access",
    docs: "https://example.com/errors/8",
  });
});
