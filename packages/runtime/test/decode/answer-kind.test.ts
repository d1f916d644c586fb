import { expect, test } from "vitest";
import { answerKindOf } from "../../src/decode/answer-kind.ts";
import type { AnswerKind, Operation } from "../../src/index.ts";
import { getThing } from "../support/fixtures.ts";

const refusal = "application/json; charset=utf-8";
const file: Operation = { ...getThing, answer: "bytes" };
const envelope: Operation = { ...file, refusal };

test.each<[string, Operation, number, string | undefined, AnswerKind]>([
  ["a file", file, 200, "video/mp4", "bytes"],
  ["a file that is JSON itself", file, 200, refusal, "bytes"],
  ["a failure", file, 404, "video/mp4", "json"],
  ["a file of an API with envelopes", envelope, 200, "video/mp4", "bytes"],
  ["a file without a type", envelope, 200, undefined, "bytes"],
  ["an envelope in place of a file", envelope, 200, refusal, "json"],
  ["the same, written otherwise", envelope, 200, "Application/JSON;charset=UTF-8", "json"],
  ["a file of nearly the envelope's type", envelope, 200, "application/json", "bytes"],
])("%s", (_, operation, status, type, kind) => {
  const headers = new Headers(type === undefined ? {} : { "content-type": type });
  expect(answerKindOf(operation, status, headers)).toBe(kind);
});
