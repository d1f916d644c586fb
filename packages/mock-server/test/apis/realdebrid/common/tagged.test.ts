import { expect, it } from "vitest";
import { tagged } from "../../../../src/apis/realdebrid/common/tagged.ts";

const { headers } = tagged({}, { a: 1 });

it("names an answer by its content, without quotes", () => {
  expect(headers.ETag).toMatch(/^[0-9a-f]{40}$/);
  expect(tagged({}, { a: 1 })).toEqual({ status: 200, headers, body: { a: 1 } });
  expect(tagged({}, { a: 2 }).headers.ETag).not.toBe(headers.ETag);
  expect(tagged({}, "text", { "Content-Type": "text/plain" }).headers).toMatchObject({
    "Content-Type": "text/plain",
  });
});

it.each([headers.ETag, `"${headers.ETag}"`, `W/"${headers.ETag}"`, `"other", ${headers.ETag}`, "*"])(
  "answers 304 to %s",
  (known) => {
    expect(tagged({ "if-none-match": known }, { a: 1 })).toEqual({ status: 304, headers });
  },
);

it("answers in full to any other", () => {
  expect(tagged({ "if-none-match": "other" }, { a: 1 })).toMatchObject({ status: 200 });
});
