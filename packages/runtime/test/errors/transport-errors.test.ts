import { expect, test } from "vitest";
import {
  AbortedError,
  type ClientError,
  ConfigError,
  DecodeError,
  HttpError,
  LimitedError,
  NetworkError,
  TimeoutError,
} from "../../src/index.ts";

const unsent = { operation: "getThing" };
const html = new Headers({ "content-type": "text/html" });
const answered = { ...unsent, meta: { status: 502, headers: html, attempts: 1, waitedMs: 0 } };

test.each<[ClientError, string]>([
  [
    new HttpError(", is baseUrl right?", answered),
    "HttpError: getThing: HTTP 502 without an error code, is baseUrl right?",
  ],
  [new NetworkError("no complete answer", unsent), "NetworkError: getThing: no complete answer"],
  [new TimeoutError("try", 50, unsent), "TimeoutError: getThing: no complete answer within 50 ms (one try)"],
  [
    new TimeoutError("total", 50, unsent),
    "TimeoutError: getThing: no complete answer within 50 ms (whole call)",
  ],
  [new AbortedError(unsent), "AbortError: getThing: aborted by the caller"],
  [new LimitedError("api", "too many wait", unsent), "LimitedError: getThing: too many wait (bucket api)"],
  [new DecodeError("no JSON", answered), "DecodeError: getThing: no JSON (HTTP 502)"],
  [
    new DecodeError("no JSON", answered, "Bad Gateway"),
    "DecodeError: getThing: no JSON (HTTP 502); it begins: Bad Gateway",
  ],
  [new ConfigError("getThing", "id", "missing"), "ConfigError: getThing: id: missing"],
])("%s", (error, text) => {
  expect(String(error)).toBe(text);
});

test("a decode error says what came instead", () => {
  expect(new DecodeError("no JSON", answered)).toMatchObject({ status: 502, contentType: "text/html" });
  const untyped = { ...answered, meta: { ...answered.meta, headers: new Headers() } };
  expect(new DecodeError("no JSON", untyped).contentType).toBeUndefined();
});
