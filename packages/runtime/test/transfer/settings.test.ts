import { afterEach, expect, test, vi } from "vitest";
import { type DownloadOptions, download } from "../../src/index.ts";
import { ManualClock } from "../support/fixtures.ts";

afterEach(() => void vi.unstubAllGlobals());

const url = "https://files.example.com/file";
const count = "expected a whole number, 0 or more";
const address = "expected http:// or https://, and no user name or password";
const time = "expected a number from 1 to 2147483647";

test.each<[Partial<DownloadOptions>, string]>([
  [{ url: "nonsense" }, `url: ${address}`],
  [{ url: "ftp://files.example.com/" }, `url: ${address}`],
  [{ url: "made-up+https://files.example.com/" }, `url: ${address}`],
  [{ url: "https://user@files.example.com/" }, `url: ${address}`],
  [{ url: "https://:password@files.example.com/" }, `url: ${address}`],
  [{ size: -1 }, `size: ${count}`],
  [{ size: 0.5 }, `size: ${count}`],
  [{ from: { offset: -1 } }, `from.offset: ${count}`],
  [{ from: { offset: 0, size: -1 } }, `from.size: ${count}`],
  [{ maxRedirects: -1 }, `maxRedirects: ${count}`],
  [{ from: { offset: 9, size: 8 } }, "from.offset: lies behind the end of the file"],
  [{ size: 8, from: { offset: 9 } }, "from.offset: lies behind the end of the file"],
  [{ size: 7, from: { offset: 1, size: 8 } }, "from.size: is not the size of this file"],
  [{ timeout: { stallMs: 0 } }, `timeout.stallMs: ${time}`],
  [{ timeout: { answerMs: 2 ** 31 } }, `timeout.answerMs: ${time}`],
  [{ retry: { maxRetries: -1 } }, "retry.maxRetries: expected a number from 0 to 2147483647"],
  [{ headers: { authorization: "made-up" } }, "headers.authorization: a download sends no credentials"],
  [{ headers: { Cookie: "made-up" } }, "headers.Cookie: a download sends no credentials"],
  [
    { headers: { "Proxy-Authorization": "made-up" } },
    "headers.Proxy-Authorization: a download sends no credentials",
  ],
  [{ headers: { "x-y": "a\nb" } }, "headers.x-y: expected Latin-1 text without line breaks"],
])("%j is refused before anything is sent", (options, problem) => {
  const [field] = problem.split(":");
  expect(() => download({ url, ...options })).toThrow(
    expect.objectContaining({ kind: "config", field, message: `download: ${problem}` }),
  );
  expect(() => download({ url, operation: "mine", ...options })).toThrow(`mine: ${problem}`);
});

test.each<Partial<DownloadOptions>>([
  { url: new URL(url) },
  { url: "http://127.0.0.1:9/" },
  { size: 0 },
  { from: { offset: 8, size: 8 }, size: 8 },
  { from: { offset: 8 } },
  { maxRedirects: 0 },
  { timeout: { stallMs: 1, answerMs: 2 ** 31 - 1 } },
])("%j is fine", (options) => {
  expect(() => download({ url, ...options })).not.toThrow();
});

test("is sent with the runtime's own fetch unless told otherwise", async () => {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    requests.push(request);
    return new Response("abc", { headers: { "content-length": "3" } });
  });
  expect(await new Response(download({ url }).stream()).text()).toBe("abc");
  expect(requests.map((request) => request.url)).toEqual([url]);
});

test.each([
  [{}, 30_000],
  [{ timeout: { answerMs: 70 } }, 70],
])("waits for an answer as long as %j says", async (options, waitMs) => {
  const clock = new ManualClock();
  const silent = () => new Promise<Response>(() => {});
  const chunks = download({ url, fetch: silent, clock, retry: false, ...options })[Symbol.asyncIterator]();
  await expect(clock.runUntil(chunks.next())).rejects.toMatchObject({ kind: "timeout", timeoutMs: waitMs });
  expect(clock.now()).toBe(waitMs);
});
