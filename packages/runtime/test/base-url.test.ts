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

const address = "expected an address such as https://drive.example.com, without password, query, fragment";
const added = "leave out /api/v3; expected https://drive.example.com";

test.each([
  [undefined, address],
  ["", address],
  [7, address],
  ["drive.example.com", address],
  ["ftp://drive.example.com", address],
  ["https+made-up://drive.example.com", address],
  ["git+https://drive.example.com", address],
  ["https://user:made-up@drive.example.com", address],
  ["https://made-up@drive.example.com", address],
  ["https://:made-up@drive.example.com", address],
  ["https://drive.example.com/?made-up", address],
  ["https://drive.example.com/#made-up", address],
  ["https://drive.example.com/api/v3", added],
  ["https://drive.example.com/below/api/v3/", `${added}/below`],
])("%s is refused", (value, problem) => {
  expect(() => check(value)).toThrow(
    expect.objectContaining({ kind: "config", field: "baseUrl", message: `Cloudreve: baseUrl: ${problem}` }),
  );
});
