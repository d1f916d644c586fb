import { expect, test } from "vitest";
import { Download, type Reading } from "../../src/index.ts";
import { reading } from "../../src/transfer.ts";
import { bytesOf, fileServer, MemorySink, URL_OF_FILE } from "../support/file-server.ts";

const file = bytesOf(30);

/** A download whose reading is there when `give` or `fail` is called. */
function start() {
  const served = fileServer({ file });
  const stop = new AbortController();
  const loads: { resolve(part: Reading): void; reject(error: Error): void }[] = [];
  const load = () => new Promise<Reading>((resolve, reject) => void loads.push({ resolve, reject }));
  const loading = new Download({ url: URL_OF_FILE, fetch: served.fetch, signal: stop.signal }, load);
  return {
    ...served,
    stop,
    loads,
    loading,
    sink: new MemorySink(),
    give: () => loads.at(-1)?.resolve(reading),
    fail: (error: Error) => loads.at(-1)?.reject(error),
  };
}

test("nothing is loaded before it is read", async () => {
  const { loading, loads, give, sink } = start();
  expect(loading.checkpoint).toEqual({ offset: 0 });
  expect(loads).toHaveLength(0);
  const saving = loading.to(sink);
  expect(() => loading.stream()).toThrow("download: download: is being read already");
  give();
  expect(await saving).toEqual({ offset: 30, size: 30, etag: '"v1"' });
  expect(sink.bytes).toEqual(file);
});

test("what cannot be loaded fails like everything else, and is asked for again", async () => {
  const { loading, give, fail, sink } = start();
  const saving = loading.to(sink);
  const error = new Error("no such file");
  fail(error);
  await expect(saving).rejects.toBe(error);
  expect(sink.ended).toBe("aborted");
  const chunks = loading[Symbol.asyncIterator]();
  const first = chunks.next();
  give();
  expect((await first).value).toEqual(file.slice(0, 10));
  await chunks.return();
});

test("an abort does not wait for what is loaded", async () => {
  const { loading, stop, sink, requests } = start();
  const saving = loading.to(sink);
  stop.abort("enough");
  await expect(saving).rejects.toMatchObject({ kind: "aborted", operation: "download", cause: "enough" });
  expect(sink.ended).toBe("aborted");
  expect(requests).toEqual([]);
});

test("a stream that is cancelled meanwhile sends nothing, and another reading may begin", async () => {
  const { loading, loads, give, requests, sink } = start();
  const reader = loading.stream().getReader();
  const first = reader.read();
  const cancelled = reader.cancel();
  loads[0]?.resolve(reading);
  await cancelled;
  expect(await first).toEqual({ done: true, value: undefined });
  expect(requests).toEqual([]);
  const saving = loading.to(sink);
  give();
  await saving;
  expect(sink.bytes).toEqual(file);
});

test("options that come late go over those that were given", async () => {
  const { fetch, requests } = fileServer({ file });
  const late = { ...reading, options: { url: async () => ({ url: URL_OF_FILE, size: 30 }) } };
  const loading = new Download({ url: async () => ({ url: "" }), fetch }, async () => late);
  expect(new Uint8Array(await new Response(loading.stream()).arrayBuffer())).toEqual(file);
  expect(requests).toHaveLength(1);
});
