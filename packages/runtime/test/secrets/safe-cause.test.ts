import { inspect } from "node:util";
import { expect, test } from "vitest";
import { safeCause } from "../../src/secrets/safe-cause.ts";

const hide = (text: string) => text.replaceAll("SECRET", "…");

test("keeps names, messages, codes and the chain", () => {
  const inner = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", errno: -111 });
  const copy = safeCause(new TypeError("fetch failed", { cause: inner }), hide);
  expect(copy).toMatchObject({ name: "TypeError", message: "fetch failed" });
  expect(copy?.cause).toMatchObject({ message: "connect ECONNREFUSED", code: "ECONNREFUSED" });
  expect(copy?.stack).toContain("safe-cause.test.ts");
});

test("drops what hangs on it, queries, and what was sent", () => {
  const cause = Object.assign(new Error("request to http://me:pw@host/a?code=XYZ#XYZ failed: SECRET"), {
    data: "XYZ",
    request: { authorization: "XYZ" },
    code: "not XYZ",
  });
  const copy = safeCause(cause, hide);
  expect(copy?.message).toBe("request to http://host/a?… failed: …");
  expect(inspect(copy, { depth: 9, showHidden: true })).not.toMatch(/XYZ|pw|SECRET/);
});

test("is nothing for what is no error, and ends in a circle", () => {
  expect(safeCause("SECRET", hide)).toBeUndefined();
  const circle = new Error("circle");
  circle.cause = circle;
  expect(safeCause(circle, hide)?.message).toBe("circle");
});
