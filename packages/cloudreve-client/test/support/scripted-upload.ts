import { ManualClock } from "@debrid-drive/runtime/testing";
import { StorageLink } from "@debrid-drive/runtime/transfer";
import { expect } from "vitest";
import { createClient } from "../../src/core.ts";
import type { OpenUpload, Part } from "../../src/upload/drivers/driver.ts";

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  form(): Promise<FormData>;
}

/** A fetch that answers from a list, and what it was sent. */
export function scripted(answers: readonly (Response | Error)[]) {
  const seen: Seen[] = [];
  const fetch = async (request: Request) => {
    const answer = answers[seen.length];
    const body = new Uint8Array(await request.arrayBuffer());
    const { method, url, headers } = request;
    const form = () =>
      new Response(body, { headers: { "content-type": headers.get("content-type") ?? "" } }).formData();
    seen.push({ method, url, headers, body, form });
    if (answer instanceof Response) return answer;
    throw answer ?? expect.fail(`no answer for ${method} ${url}`);
  };
  return { fetch, seen };
}

/** An upload whose requests are answered from a list. */
export function upload(
  answers: readonly (Response | Error)[],
  session: Partial<OpenUpload["session"]> = {},
  size = 10,
  version = "3.8.3",
) {
  const { fetch, seen } = scripted(answers);
  const clock = new ManualClock();
  const client = createClient({ baseUrl: "https://drive.example.com", version, clock, fetch });
  const { signal } = new AbortController();
  const link = new StorageLink({ operation: "sendFile", signal, clock, fetch, random: () => 0.5 });
  const urls = ["https://storage.example.com/part?sign=secret"];
  const open: OpenUpload = {
    client,
    link,
    size,
    name: "Sintel.mkv",
    timeoutMs: () => 60_000,
    session: { sessionID: "1b4e28ba", chunkSize: 5, expires: 86_400, uploadURLs: urls, ...session },
  };
  return { open, seen, clock };
}

export const part = (index: number, start: number, end: number, size = 10): Part => ({
  index,
  start,
  end,
  isLast: end === size,
  body: Uint8Array.from({ length: end - start }, (_, at) => start + at),
});
