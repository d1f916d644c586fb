import { expect, test } from "vitest";
import { checkBaseUrl } from "../src/base-url.ts";

const check = (value: unknown) => checkBaseUrl("Cloudreve", value, ["/api/v3"]);

test.each([
  ["https://drive.example.com", "https://drive.example.com"],
  ["https://drive.example.com/", "https://drive.example.com"],
  ["http://127.0.0.1:5212/below//", "http://127.0.0.1:5212/below"],
])("%s becomes %s", (value, expected) => {
  expect(check(value)).toBe(expected);
});

const missing = "missing; expected an address such as https://drive.example.com";
const scheme = "expected an address that begins with https:// or http://, such as https://drive.example.com";
const account = "must not hold a user name or a password";
const extra = "must not hold a query (?) or a fragment (#)";
const added = "leave out /api/v3, which the client adds itself: use https://drive.example.com";

test.each([
  [undefined, missing],
  ["", missing],
  [7, missing],
  ["drive.example.com", scheme],
  ["ftp://drive.example.com", scheme],
  ["https+made-up://drive.example.com", scheme],
  ["git+https://drive.example.com", scheme],
  ["https://user:made-up@drive.example.com", account],
  ["https://made-up@drive.example.com", account],
  ["https://:made-up@drive.example.com", account],
  ["https://drive.example.com/?made-up", extra],
  ["https://drive.example.com/#made-up", extra],
  ["https://drive.example.com/api/v3", added],
  ["https://drive.example.com/below/api/v3/", `${added}/below`],
])("%s is refused", (value, problem) => {
  expect(() => check(value)).toThrow(
    expect.objectContaining({ kind: "config", field: "baseUrl", message: `Cloudreve: baseUrl: ${problem}` }),
  );
});
