import { inspect } from "node:util";
import { expect, test } from "vitest";
import { reportOf } from "../../../src/fs/tasks/report-of.ts";
import { TaskError } from "../../../src/index.ts";

test.each([
  ['{"msg":"Failed.","error":"no zip"}', { msg: "Failed.", error: "no zip" }],
  ['{"msg":"","error":"no zip"}', { error: "no zip" }],
  ['{"msg":7}', {}],
  ["", {}],
  ["null", { error: "null" }],
  ["broken {", { error: "broken {" }],
])("%s", (text, report) => {
  expect(reportOf(text)).toEqual(report);
});

test("signatures of addresses stay out", () => {
  const report = { msg: "Failed.", error: 'Get "https://s3.example.com/a.zip?X-Signature=SECRET": EOF' };
  const error = new TaskError("compress", "failed", report);
  expect(error.detail).toBe('Get "https://s3.example.com/a.zip?…": EOF');
  expect(error.message).toBe("compress: the task has failed: Failed.");
  expect(inspect(error) + JSON.stringify(error)).not.toContain("SECRET");
});
