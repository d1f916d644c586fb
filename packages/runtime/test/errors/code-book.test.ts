import { expect, test } from "vitest";
import { completed } from "../../src/errors/code-book.ts";

const errorCodes = { bad_token: 8, unknown_resource: 7 };

test("a code has the name of the table, and none when it is not in there", () => {
  const names = [8, 7, 9].map((code) => completed({ code }, { errorCodes }).codeName);
  expect(names).toEqual(["bad_token", "unknown_resource", undefined]);
});

test("a refusal gets the code's anchor and what to do about it, and keeps what it says itself", () => {
  const book = {
    errorCodes,
    errorCodesUrl: "https://docs.example.com/errors",
    about: () => ({ group: "access", temporary: false, throttled: false }) as const,
  };
  expect(completed({ code: 8, serverMessage: "no", throttled: true }, book)).toEqual({
    code: 8,
    codeName: "bad_token",
    docs: "https://docs.example.com/errors#code-8",
    serverMessage: "no",
    group: "access",
    temporary: false,
    throttled: true,
  });
});
