import { expect, test } from "vitest";
import { ConfigError, LimitedError, NetworkError } from "../../src/index.ts";

const printed = (error: Error) => JSON.parse(JSON.stringify(error));

test("a failure without an answer is logged without a status", () => {
  expect(printed(new ConfigError("getThing", "id", "missing"))).toEqual({
    name: "ConfigError",
    kind: "config",
    operation: "getThing",
    message: "getThing: id: missing",
    attempts: 0,
    waitedMs: 0,
    retryable: false,
  });
});

test("a failure that may be tried again is logged with the time", () => {
  const retryAt = new Date("2026-01-01T00:00:00Z");
  const error = new LimitedError("api", "too many wait", { operation: "getThing", retryAt });
  expect(printed(error)).toMatchObject({ retryable: true, retryAt: "2026-01-01T00:00:00.000Z" });
});

test("has a cause only where there is one", () => {
  const cause = new TypeError("fetch failed");
  expect(new NetworkError("no complete answer", { operation: "getThing", cause }).cause).toBe(cause);
  expect(new NetworkError("no complete answer", { operation: "getThing" })).not.toHaveProperty("cause");
});
