import { hash } from "node:crypto";
import { encodeAnswer, headerOf } from "../../../engine/answer-body.ts";
import type { MockResponse } from "../../../engine/handler.ts";
import type { Arrival } from "../../../engine/mock-api.ts";
import { beginningOf } from "../../../engine/streamed-bytes.ts";

/** Gives the answer to a GET an `ETag`, and 304 to who has it already. */
export function withEtag(answer: MockResponse, { request, operation }: Arrival): MockResponse {
  if (answer.status !== 200 || operation?.value.responses?.["304"] === undefined) return answer;
  if (headerOf(answer, "etag") !== undefined) return answer;
  const { headers, bytes } = encodeAnswer(answer);
  // Without quotes, as the service sends it.
  const etag = hash("sha1", beginningOf(bytes, Number.POSITIVE_INFINITY));
  if (isKnown(etag, request.headers["if-none-match"])) return { status: 304, headers: { etag } };
  return { ...answer, headers: { ...headers, etag } };
}

function isKnown(etag: string, header: string | undefined): boolean {
  const known = header?.split(",").map((one) => /^(?:W\/)?"?([^"]*)"?$/.exec(one.trim())?.[1]);
  return known?.some((one) => one === etag || one === "*") ?? false;
}
