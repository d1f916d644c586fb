import fc from "fast-check";
import { expect, test } from "vitest";
import { expiryOf } from "../../src/download/link-expiry.ts";

const at = new Date("2026-01-02T03:14:05Z");
const unix = at.getTime() / 1000;

test.each([
  ["Cloudreve", `sign=abc-_%3D%3D%3A${unix}`],
  ["a slave", `sign=abc-_==:${unix}`],
  ["S3", "X-Amz-Date=20260102T030405Z&X-Amz-Expires=600&X-Amz-Signature=abc"],
  ["OSS", `Expires=${unix}&OSSAccessKeyId=a&Signature=b`],
  ["Qiniu", `e=${unix}&token=a:b`],
  ["COS", `q-sign-algorithm=sha1&q-sign-time=1;${unix}&q-key-time=1;${unix}`],
  ["COS in one", `sign=${encodeURIComponent(`q-sign-algorithm=sha1&q-sign-time=1;${unix}`)}`],
  ["Upyun", `_upt=0123abcd${unix}`],
])("the links of %s tell when they expire", (_, query) => {
  expect(expiryOf(new URL(`https://storage.example.com/a?${query}`))).toEqual(at);
});

test.each([
  "",
  "sign=abc:0",
  "sign=abc:",
  "sign=:x",
  "X-Amz-Date=2026&X-Amz-Expires=5",
  "e=soon",
  "tempauth=x",
])("a link with %j does not", (query) =>
  expect(expiryOf(new URL(`https://storage.example.com/a?${query}`))).toBeUndefined(),
);

test("no query is too strange", () => {
  const name = fc.constantFrom("sign", "Expires", "e", "_upt", "q-sign-time", "X-Amz-Date", "X-Amz-Expires");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
      const url = new URL(`https://storage.example.com/?${new URLSearchParams(pairs)}`);
      expect(expiryOf(url)?.getTime()).not.toBeNaN();
    }),
  );
});
