import type { MockResponse } from "./handler.ts";

/** An answer of the mock itself, not of the API it stands for (RFC 9457). */
export function problem(status: number, title: string, more: object = {}): MockResponse {
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: { title, status, ...more },
  };
}
