import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import type { RawRequest } from "../../src/engine/raw-request.ts";
import { answerFile, type ServedFile } from "../../src/http/answer-file.ts";
import { listen } from "../../src/http/listen.ts";
import { writeAnswer } from "../../src/http/write-answer.ts";

const ABC = Buffer.from("abcdefghij");
const FILE: ServedFile = {
  name: 'Fürst "A" 100%.txt',
  size: ABC.length,
  mediaType: "text/plain",
  tag: "abc",
  modifiedAt: Date.parse("2026-01-31T12:00:00Z"),
  read: (from, to) => [ABC.subarray(from, to)],
};

async function serve(file: ServedFile): Promise<string> {
  const server = createServer((incoming, response) => {
    const request: RawRequest = {
      method: incoming.method ?? "",
      path: "/",
      query: "",
      headers: incoming.headers,
      body: undefined,
    };
    writeAnswer(response, answerFile(request, file));
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server, "127.0.0.1", 0);
}

async function ask(headers: Record<string, string> = {}, method = "GET") {
  const response = await fetch(await serve(FILE), { method, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

it("sends the whole file with all that is known about it", async () => {
  const { status, headers, text } = await ask();
  expect([status, text]).toEqual([200, "abcdefghij"]);
  expect(Object.fromEntries(headers)).toMatchObject({
    "accept-ranges": "bytes",
    "content-disposition": `attachment; filename="F_rst _A_ 100_.txt"; filename*=UTF-8''F%C3%BCrst%20%22A%22%20100%25.txt`,
    "content-length": "10",
    "content-type": "text/plain",
    etag: '"abc"',
    "last-modified": "Sat, 31 Jan 2026 12:00:00 GMT",
  });
});

it.each([
  [{ range: "bytes=2-4" }, 206, "cde", "bytes 2-4/10"],
  [{ range: "bytes=-2" }, 206, "ij", "bytes 8-9/10"],
  [{ range: "bytes=10-" }, 416, "", "bytes */10"],
  [{ range: "bytes=2-4", "if-range": '"abc"' }, 206, "cde", "bytes 2-4/10"],
  [{ range: "bytes=2-4", "if-range": "Sat, 31 Jan 2026 12:00:00 GMT" }, 206, "cde", "bytes 2-4/10"],
  [{ range: "bytes=2-4", "if-range": '"other"' }, 200, "abcdefghij", null],
])("%j", async (sent, status, text, range) => {
  const answer = await ask(sent);
  expect([answer.status, answer.text, answer.headers.get("content-range")]).toEqual([status, text, range]);
});

it("tells the length to HEAD, and refuses other verbs", async () => {
  const head = await ask({ range: "bytes=0-2" }, "HEAD");
  expect([head.status, head.text, head.headers.get("content-length")]).toEqual([206, "", "3"]);
  const post = await ask({}, "POST");
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

it("makes no more of a large file than the client takes", async () => {
  let made = 0;
  const chunk = new Uint8Array(65_536);
  const size = 2 ** 40;
  const url = await serve({
    ...FILE,
    size,
    *read() {
      for (; made < size; made += chunk.length) yield chunk;
    },
  });
  const response = await fetch(url);
  expect(response.headers.get("content-length")).toBe(String(size));
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(made).toBeLessThan(64 * 1024 * 1024);
});
