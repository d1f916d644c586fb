import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "../../src/recovery/excerpt.ts";

test.each([
  ["Service is down\n\n for maintenance\n", "Service is down for maintenance"],
  [
    "<html><head><title>502 Bad Gateway</title><style>b { color: red }</style></head><body>nginx</body>",
    "… Bad Gateway nginx",
  ],
  ["Bad<script async>let a = go</script>Gateway<br>nginx", "Bad Gateway nginx"],
  ["abcdefghijk abcdefghijkl", "abcdefghijk …"],
  ["Bad Gateway <script>let a", "Bad Gateway"],
  ['Bad Gateway <a href="/login', "Bad Gateway"],
  ['{"access_token":"a b\\" c","count":12,"ok":true', '{"…":"…","…":…,"…":true'],
  ['{"access_token":"a b', '{"…":"…"'],
])("%j begins with %j", (text, excerpt) => {
  expect(excerptOf(text)).toBe(excerpt);
});

test("is short, and shows where it was cut", () => {
  const words = "word ".repeat(24);
  expect(excerptOf(`${words}.`)).toBe(`${words}…`);
  expect(excerptOf(`${words.slice(1)}.`)).toBe(`${words.slice(1)}.`);
  expect(excerptOf(`<style>${"b ".repeat(5_000)}</style>Bad Gateway`)).toBe("");
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
