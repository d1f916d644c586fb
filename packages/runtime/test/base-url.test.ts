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

test.each([
  [undefined, "missing"],
  ["drive.example.com", "begins with https://"],
  ["ftp://drive.example.com", "begins with https://"],
  ["https://user:made-up@drive.example.com", "must not hold a user name"],
  ["https://drive.example.com/?a=1", "must not hold a query"],
  ["https://drive.example.com/api/v3", "use https://drive.example.com"],
  ["https://drive.example.com/below/api/v3/", "use https://drive.example.com/below"],
])("%s is refused", (value, problem) => {
  expect(() => check(value)).toThrow(problem);
  expect(() => check(value)).toThrow(/^Cloudreve: baseUrl: /);
  expect(() => check(value)).not.toThrow(/made-up/);
});
