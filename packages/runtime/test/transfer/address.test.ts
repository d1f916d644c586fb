import { expect, test } from "vitest";
import {
  ApiError,
  type DownloadAddress,
  type DownloadOptions,
  download,
  HttpError,
  NetworkError,
} from "../../src/index.ts";
import { bytesOf, fileServer, MemorySink, URL_OF_FILE } from "../support/file-server.ts";
import { ManualClock } from "../support/fixtures.ts";

const file = bytesOf(45);
const JSON_TYPE = "application/json; charset=utf-8";
const expired = () =>
  new Response('{"code":40005,"msg":"sign expired"}', { headers: { "content-type": JSON_TYPE } });

const refusal: DownloadOptions["refusal"] = ({ headers }) =>
  headers.get("content-type") === JSON_TYPE
    ? (text, meta) => {
        const { code, msg } = JSON.parse(text);
        return new ApiError("unlisted", code, { code, serverMessage: msg }, { operation: "file", meta });
      }
    : undefined;

function start(server: Partial<Parameters<typeof fileServer>[0]>, options: Partial<DownloadOptions> = {}) {
  const served = fileServer({ file, ...server });
  const clock = new ManualClock();
  const loading = download({
    url: URL_OF_FILE,
    fetch: served.fetch,
    clock,
    retry: false,
    ...options,
  });
  const bytes = async () => new Uint8Array(await new Response(loading.stream()).arrayBuffer());
  return { loading, bytes, clock, ...served };
}

test("an address that is asked for is asked for when a reading begins, and once", async () => {
  let asked = 0;
  const url = async (): Promise<DownloadAddress> => {
    asked += 1;
    return { url: URL_OF_FILE, size: file.length };
  };
  const { loading, bytes } = start({}, { url });
  expect(asked).toBe(0);
  expect(await bytes()).toEqual(file);
  expect(asked).toBe(1);
  expect(loading.checkpoint).toMatchObject({ offset: 45, size: 45 });
});

test("an address that could not be had is asked for again, as the download retries", async () => {
  let asked = 0;
  const url = async (): Promise<DownloadAddress> => {
    asked += 1;
    if (asked < 3) throw new NetworkError("down", { operation: "link", retryable: true });
    return { url: URL_OF_FILE };
  };
  const { bytes } = start({}, { url, retry: { baseDelayMs: 0 }, random: () => 0, clock: undefined });
  expect(await bytes()).toEqual(file);
  const gone = start({}, { url: () => Promise.reject(new HttpError("", { operation: "link", meta })) });
  await expect(gone.bytes()).rejects.toMatchObject({ kind: "http", operation: "link" });
});

const meta = { status: 404, headers: new Headers(), attempts: 1, waitedMs: 0 };

test("an abort ends the wait for an address", async () => {
  const stop = new AbortController();
  const { bytes } = start({}, { url: () => new Promise(() => {}), signal: stop.signal });
  const reading = bytes();
  stop.abort("enough");
  await expect(reading).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
});

test("an address of another size than the start had is noticed", async () => {
  const url = async () => ({ url: URL_OF_FILE, size: 45 });
  const { loading } = start({}, { url });
  await expect(loading.resume({ offset: 5, size: 50 }).to(new MemorySink())).rejects.toMatchObject({
    kind: "decode",
  });
});

test("a refusal in place of the file is no file, and leads to another address", async () => {
  const script = (_: Request, nth: number) => (nth === 2 ? expired() : undefined);
  const renewed: unknown[] = [];
  const renew: DownloadOptions["renew"] = async (error) => {
    renewed.push(error);
    return `${URL_OF_FILE}2`;
  };
  const cut = (nth: number) => (nth === 1 ? 20 : undefined);
  const { bytes } = start({ script, cut }, { refusal, renew, retry: { baseDelayMs: 0 }, clock: undefined });
  expect(await bytes()).toEqual(file);
  expect(renewed).toEqual([expect.objectContaining({ kind: "unlisted", code: 40005 })]);
});

test("a refusal that nothing helps against is the error", async () => {
  const { bytes, requests } = start({ script: expired }, { refusal });
  await expect(bytes()).rejects.toMatchObject({ code: 40005, serverMessage: "sign expired" });
  const stubborn = start({ script: expired }, { refusal, renew: async () => URL_OF_FILE });
  await expect(stubborn.bytes()).rejects.toMatchObject({ code: 40005 });
  expect([requests.length, stubborn.requests.length]).toEqual([1, 2]);
});

test("a refusal is read as far as a refusal goes", async () => {
  const long = () => new Response("x".repeat(70_000), { headers: { "content-type": JSON_TYPE } });
  await expect(start({ script: long }, { refusal }).bytes()).rejects.toMatchObject({ kind: "decode" });
});

test("a file without a size is whole when its end says so; else it is fetched anew", async () => {
  const isWhole = (end: Uint8Array) => end.at(-1) === file.at(-1) && end.length === file.length;
  const sink = Object.assign(new MemorySink(), { rewind() {} });
  const short = new Response(file.slice(0, 30));
  const script = (_: Request, nth: number) => (nth === 1 ? short : undefined);
  const server = { script, length: false, ranges: false, etag: null };
  const { loading } = start(server, { isWhole, retry: { baseDelayMs: 0 }, clock: undefined });
  await loading.to(sink);
  expect(sink.bytes).toEqual(file);
  const once = start({ script: () => new Response(file.slice(0, 30)) }, { isWhole });
  await expect(once.bytes()).rejects.toMatchObject({ kind: "network" });
});

test("the caller's headers go to the first origin only, also after a new address", async () => {
  const script = (_: Request, nth: number) => (nth === 1 ? new Response(null, { status: 403 }) : undefined);
  const renew = async () => "https://storage.example.com/f";
  const { bytes, requests } = start({ script }, { renew, headers: { "x-site": "SECRET" } });
  expect(await bytes()).toEqual(file);
  expect(requests.map(({ headers }) => headers.get("x-site"))).toEqual(["SECRET", null]);
});

test("another address on the same server must be the same file", async () => {
  const script = (_: Request, nth: number) => (nth === 2 ? new Response(null, { status: 403 }) : undefined);
  const renew = async () => `${URL_OF_FILE}2`;
  const cut = (nth: number) => (nth === 1 ? 20 : undefined);
  const changed = fileServer({ file, etag: '"v2"' });
  const first = fileServer({ file, script, cut });
  const loading = download({
    url: URL_OF_FILE,
    renew,
    retry: { baseDelayMs: 0 },
    fetch: (request) => (request.url.endsWith("2") ? changed : first).fetch(request),
  });
  await expect(new Response(loading.stream()).arrayBuffer()).rejects.toMatchObject({ kind: "decode" });
});
