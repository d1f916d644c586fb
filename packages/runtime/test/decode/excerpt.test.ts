import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "../../src/decode/excerpt.ts";

test.each([
  [
    "<html><head><title>502 Bad Gateway</title><style>b{}</style></head><body>nginx</body>",
    "… Bad Gateway nginx",
  ],
  ['{"access_token":"abc","count":12,', "{ … : … … : … , }"],
  ["Service is down for maintenance", "Service is down for maintenance"],
])("%j", (text, excerpt) => {
  const words = (value: string) => value.replace(/[{}\s,:"…]+/g, " ").trim();
  expect(words(excerptOf(text))).toBe(words(excerpt));
});

test("is short", () => {
  expect(excerptOf("word ".repeat(1_000)).length).toBeLessThanOrEqual(121);
});

test("holds no word that could be a secret", () => {
  const secret = fc.oneof(
    fc.stringMatching(/^[A-Za-z]{12,40}$/),
    fc.stringMatching(/^[A-Za-z]{1,5}[0-9][A-Za-z0-9]{2,30}$/),
    fc.stringMatching(/^[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}$/),
  );
  const frame = fc.constantFrom(
    (s: string) => `{"access_token":"${s}"`,
    (s: string) => `{"token":"${s}`,
    (s: string) => `<a href="https://example.com/?token=${s}">`,
    (s: string) => `<p>${s}</p>`,
    (s: string) => `token=${s}&x=1`,
    (s: string) => `Bearer ${s}`,
  );
  fc.assert(
    fc.property(secret, frame, (value, wrap) => {
      expect(excerptOf(wrap(value))).not.toContain(value);
    }),
  );
});
