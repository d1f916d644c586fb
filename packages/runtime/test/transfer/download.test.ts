import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type DownloadOptions, type DownloadProgress, download } from "../../src/index.ts";
import {
  bytesOf,
  type FileServerOptions,
  fileServer,
  MemorySink,
  URL_OF_FILE,
} from "../support/file-server.ts";
import { ManualClock, never } from "../support/fixtures.ts";

const file = bytesOf(95);

function start(server: Partial<FileServerOptions> = {}, options: Partial<DownloadOptions> = {}) {
  const clock = new ManualClock();
  const served = fileServer({ file, ...server });
  const loading = download({ url: URL_OF_FILE, fetch: served.fetch, clock, random: () => 0.5, ...options });
  const sink = new MemorySink();
  const save = () => clock.runUntil(loading.to(sink));
  return { ...served, clock, loading, sink, save };
}

const rangesOf = (requests: readonly Request[]) =>
  requests.map(({ headers }) => [headers.get("range"), headers.get("if-range")]);

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

async function failure(work: Promise<unknown>) {
  return work.then(
    () => expect.fail("expected a failure"),
    (error) => error,
  );
}

describe("a file that comes as it should", () => {
  test("is written as it is, with one plain request", async () => {
    const { save, sink, requests } = start();
    expect(await save()).toEqual({ offset: 95, size: 95, etag: '"v1"' });
    expect(sink.bytes).toEqual(file);
    expect(sink.ended).toBe("closed");
    expect(rangesOf(requests)).toEqual([[null, null]]);
    expect(requests[0]?.credentials).toBe("omit");
    expect(requests[0]?.headers.get("accept-encoding")).toBe("identity");
  });

  test("comes as chunks and as a stream too", async () => {
    const chunks = await allOf(start().loading);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(file));
    expect(new Uint8Array(await new Response(start().loading.stream()).arrayBuffer())).toEqual(file);
  });

  test("may be empty, or of unknown length", async () => {
    const empty = start({ file: new Uint8Array() });
    expect(await empty.save()).toMatchObject({ offset: 0, size: 0 });
    expect(empty.sink.ended).toBe("closed");
    expect(await start({ length: false, etag: null }).save()).toEqual({ offset: 95, size: 95 });
  });

  test("tells how far it is and how fast", async () => {
    const seen: DownloadProgress[] = [];
    const { loading, clock } = start({}, { onProgress: (progress) => seen.push(progress) });
    for await (const _ of loading) clock.advance(100);
    expect(seen).toHaveLength(10);
    expect(seen.at(-1)).toEqual({ bytes: 95, total: 95, bytesPerSecond: 95 });
  });

  test("does not need to be asked for when it is there", async () => {
    const { save, requests } = start({}, { from: { offset: 95, size: 95 } });
    expect(await save()).toMatchObject({ offset: 95 });
    expect(requests).toEqual([]);
    const unknown = start({}, { from: { offset: 95, etag: '"v1"' } });
    await unknown.save();
    expect(unknown.requests).toHaveLength(1);
  });
});

describe("a connection that breaks", () => {
  test("is taken up where it broke, if the file is the same", async () => {
    const { save, sink, requests } = start({ cut: (nth) => (nth < 3 ? 25 : undefined) });
    await save();
    expect(sink.bytes).toEqual(file);
    expect(rangesOf(requests)).toEqual([
      [null, null],
      ["bytes=25-", '"v1"'],
      ["bytes=50-", '"v1"'],
    ]);
  });

  test("a date serves where there is no strong tag", async () => {
    const lastModified = "Sat, 31 Jan 2026 12:00:00 GMT";
    const { save, requests } = start({
      cut: (nth) => (nth === 1 ? 5 : undefined),
      etag: 'W/"v1"',
      lastModified,
    });
    await save();
    expect(rangesOf(requests)[1]).toEqual(["bytes=5-", lastModified]);
  });

  test("a server may break off for ever, as long as bytes come", async () => {
    const { save, sink, requests } = start({ cut: () => 1 });
    await save();
    expect(sink.bytes).toEqual(file);
    expect(requests).toHaveLength(95);
  });

  test("a body that ends early is no end", async () => {
    const short = () =>
      new Response(file.slice(0, 40), { headers: { etag: '"v1"', "content-length": "95" } });
    const { save, sink } = start({ script: (_, nth) => (nth === 1 ? short() : undefined) });
    await save();
    expect(sink.bytes).toEqual(file);
  });

  test("is given up after failures in a row without a byte", async () => {
    const down = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" }));
    const { save, sink, requests } = start({
      script: (_, nth) => (nth > 1 ? down() : undefined),
      cut: () => 25,
    });
    const error = await failure(save());
    expect(error).toMatchObject({ kind: "network", meta: { attempts: 7 }, retryable: true });
    expect(error.message).toBe("download: no complete answer (ECONNREFUSED), from https://files.example.com");
    expect(requests).toHaveLength(7);
    expect(sink).toMatchObject({ ended: "aborted" });
    expect(sink.bytes).toEqual(file.slice(0, 25));
  });

  test("a server without ranges begins anew only where nothing is lost", async () => {
    const untouched = start({ ranges: false, cut: (nth) => (nth === 1 ? 0 : undefined) });
    await untouched.save();
    const lost = start({ ranges: false, cut: (nth) => (nth === 1 ? 20 : undefined) });
    expect(await failure(lost.save())).toMatchObject({ kind: "decode", retryable: false });
    const { loading, clock, sink } = start({ ranges: false, cut: (nth) => (nth === 1 ? 20 : undefined) });
    let rewound = 0;
    const rewindable = {
      write: (chunk: Uint8Array, offset: number) => sink.write(chunk, offset),
      rewind: () => {
        rewound += 1;
      },
    };
    await clock.runUntil(loading.to(rewindable));
    expect([rewound, sink.bytes]).toEqual([1, file]);
  });

  test("a silent server is left after the stall time, not before", async () => {
    const silent = () =>
      new Response(new ReadableStream({ pull: () => never().then(() => {}) }), {
        headers: { "content-length": "95" },
      });
    const { save, clock, sink } = start(
      { script: (_, nth) => (nth === 1 ? silent() : undefined) },
      { timeout: { stallMs: 7_000 } },
    );
    await save();
    expect(clock.now()).toBe(7_000 + 250);
    expect(sink.bytes).toEqual(file);
    const mute = start({ script: never }, { retry: false });
    expect(await failure(mute.save())).toMatchObject({ kind: "timeout", scope: "try", timeoutMs: 30_000 });
  });
});

describe("a server that refuses", () => {
  const refuse = (status: number, headers = {}) => new Response("no", { status, headers });

  test.each([408, 429, 500, 502, 503, 504])(
    "%i is tried again, exactly when the server says",
    async (status) => {
      const retry = () => refuse(status, { "retry-after": "17" });
      const { save, clock } = start({ script: (_, nth) => (nth === 1 ? retry() : undefined) });
      await save();
      expect(clock.now()).toBe(17_000);
    },
  );

  test("who asks for too much patience gets none", async () => {
    const { save, clock } = start({ script: () => refuse(503, { "retry-after": "3600" }) });
    expect(await failure(save())).toMatchObject({ status: 503, retryAt: new Date(3_600_000) });
    expect(clock.now()).toBe(0);
  });

  test.each([400, 401, 403, 404, 410])("%i is final", async (status) => {
    const { save, requests } = start({ script: () => refuse(status) });
    expect(await failure(save())).toMatchObject({ kind: "http", status, retryable: false });
    expect(requests).toHaveLength(1);
  });

  test("another address goes on with the same file", async () => {
    const renew = async () => "https://other.example.com/d/2";
    const expired = (request: Request, nth: number) =>
      nth > 1 && request.url === URL_OF_FILE ? refuse(410) : undefined;
    const { save, sink, requests } = start(
      { script: expired, cut: (nth) => (nth === 1 ? 30 : undefined) },
      { renew },
    );
    await save();
    expect(sink.bytes).toEqual(file);
    expect(requests.map(({ url }) => new URL(url).hostname)).toEqual([
      "files.example.com",
      "files.example.com",
      "other.example.com",
    ]);
    expect(rangesOf(requests)[2]).toEqual(["bytes=30-", null]);
    let asked = 0;
    const useless = async () => `https://other.example.com/d/${++asked}`;
    expect(await failure(start({ script: () => refuse(404) }, { renew: useless }).save())).toMatchObject({
      status: 404,
    });
    expect(asked).toBe(1);
  });
});

describe("another file", () => {
  test.each([
    ["another tag", { etag: '"v2"' }],
    ["another size", { etag: null, file: bytesOf(96) }],
    ["no such place any more", { etag: null, file: bytesOf(10) }],
  ])("is noticed by %s", async (_, other) => {
    const { save } = start(other, { from: { offset: 20, size: 95, etag: '"v1"' } });
    const error = await failure(save());
    expect(error).toMatchObject({ kind: "decode", retryable: false });
    expect(error.constructor.name).toBe("FileChangedError");
  });

  test("is noticed at once by the size the caller expects", async () => {
    expect(await failure(start({}, { size: 94 }).save())).toHaveProperty(
      "message",
      "download: the file has 95 bytes instead of 94 (HTTP 200)",
    );
    const tooMany = start({ length: false }, { size: 94 });
    expect(await failure(tooMany.save())).toHaveProperty("message", expect.stringContaining("more bytes"));
    expect(tooMany.sink.bytes).toHaveLength(90);
  });

  test.each(["bytes 0-94/95", "bytes 21-94/95", "bytes 20-99/95", "lines 20-94/95", ""])(
    "so is a range that was not asked for: %s",
    async (range) => {
      const wrong = () => new Response(file.slice(20), { status: 206, headers: { "content-range": range } });
      const { save } = start({ script: wrong }, { from: { offset: 20, size: 95 } });
      expect(await failure(save())).toMatchObject({ kind: "decode" });
    },
  );

  test("encoded bytes are refused", async () => {
    const script = () => new Response(file, { headers: { "content-encoding": "gzip" } });
    expect(await failure(start({ script }).save())).toMatchObject({ kind: "decode" });
  });
});

describe("redirects", () => {
  const to = (location: string) => new Response(null, { status: 302, headers: { location } });

  test("are followed, and leave the caller's headers behind", async () => {
    const { save, sink, requests } = start(
      { script: (_, nth) => (nth === 1 ? to("https://cdn.example.com/x") : undefined) },
      { headers: { "x-app": "1" } },
    );
    await save();
    expect(sink.bytes).toEqual(file);
    expect(requests.map(({ headers }) => headers.get("x-app"))).toEqual(["1", null]);
  });

  test.each([
    "http://files.example.com/plain",
    "ftp://files.example.com/",
    "https://user:pass@cdn.example.com/",
    "https://[",
  ])("to %s are not", async (location) => {
    const { save } = start({ script: () => to(location) });
    expect(await failure(save())).toMatchObject({ kind: "decode", status: 302 });
  });

  test("end somewhere", async () => {
    const { save, requests } = start({ script: () => to("/again") });
    expect(await failure(save())).toMatchObject({ kind: "decode" });
    expect(requests).toHaveLength(6);
  });
});

describe("an abort", () => {
  const waits: [string, Partial<FileServerOptions>][] = [
    ["for an answer", { script: never }],
    ["for bytes", { script: () => new Response(new ReadableStream({ pull: () => never().then(() => {}) })) }],
    ["before a retry", { script: () => new Response(null, { status: 503 }) }],
  ];
  test.each(waits)("ends the wait %s before time moves", async (_, server) => {
    const controller = new AbortController();
    const { loading, sink, clock } = start(server, { signal: controller.signal });
    const end = failure(loading.to(sink));
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort("enough");
    expect(await end).toMatchObject({ kind: "aborted", cause: "enough" });
    expect([clock.now(), clock.pending]).toEqual([0, 0]);
    expect(sink.ended).toBe("aborted");
  });

  test("ends the wait for the sink and for another address", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const slow = failure(start({}, { signal }).loading.to({ write: () => never() as Promise<never> }));
    const renew = () => never() as Promise<never>;
    const asking = start({ script: () => new Response(null, { status: 403 }) }, { signal, renew }).save();
    const both = Promise.all([slow, failure(asking)]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await both).toMatchObject([{ kind: "aborted" }, { kind: "aborted" }]);
    await expect(start({}, { signal }).save()).rejects.toMatchObject({ kind: "aborted" });
  });

  test("a stream that is cancelled asks for nothing more", async () => {
    const { loading, requests, sent } = start();
    const reader = loading.stream().getReader();
    await reader.read();
    await reader.cancel();
    // One chunk was fetched ahead.
    expect([requests.length, sent]).toEqual([1, [[0, 20]]]);
  });
});

test("the last chunk counts when the next one is asked for, and another reading goes on from there", async () => {
  const { loading, requests } = start();
  for await (const _ of loading) if (loading.checkpoint.offset === 20) break;
  expect(loading.checkpoint).toEqual({ offset: 20, size: 95, etag: '"v1"' });
  const rest = await allOf(loading);
  expect(Buffer.concat(rest)).toEqual(Buffer.from(file.slice(20)));
  expect(rangesOf(requests)[1]).toEqual(["bytes=20-", '"v1"']);
});

test("two readings at once are refused", async () => {
  const { loading } = start();
  loading.stream();
  await expect(loading.to(new MemorySink())).rejects.toMatchObject({ kind: "config", field: "download" });
});

test("a sink's own error comes out as it is", async () => {
  const full = new Error("no space left");
  const write = () => Promise.reject(full);
  await expect(start().loading.to({ write })).rejects.toBe(full);
});

test.each<[string, Partial<DownloadOptions>]>([
  ["url", { url: "nonsense SECRET" }],
  ["url", { url: "file:///SECRET" }],
  ["url", { url: "https://user:SECRET@files.example.com/" }],
  ["size", { size: -1 }],
  ["from.offset", { from: { offset: 1.5 } }],
  ["from.offset", { from: { offset: 9, size: 8 } }],
  ["from.size", { size: 7, from: { offset: 1, size: 8 } }],
  ["maxRedirects", { maxRedirects: Number.NaN }],
  ["timeout.stallMs", { timeout: { stallMs: 0 } }],
  ["retry.maxRetries", { retry: { maxRetries: -1 } }],
  ["headers.Authorization", { headers: { Authorization: "Bearer SECRET" } }],
  ["headers.Cookie", { headers: { Cookie: "SECRET" } }],
  ["headers.x-y", { headers: { "x-y": "SEC\nRET" } }],
])("%s is checked before anything is sent", (field, options) => {
  try {
    start({}, options);
    expect.fail("expected a failure");
  } catch (error) {
    expect(error).toMatchObject({ kind: "config", field });
    expect(inspect(error, { depth: 9 })).not.toMatch(/SEC\n?RET/);
  }
});

test("no failure shows the address, but its origin", async () => {
  const secretive = Object.assign(new TypeError(`failed: ${URL_OF_FILE}`), { path: URL_OF_FILE });
  const headers = { location: URL_OF_FILE, link: URL_OF_FILE, "set-cookie": "SECRET-COOKIE" };
  const scripts: NonNullable<FileServerOptions["script"]>[] = [
    () => Promise.reject(secretive),
    () => new Response("SECRET-BODY", { status: 404, headers }),
    () => new Response(null, { status: 302, headers }),
    () => new Response("x", { status: 206, headers }),
    never,
  ];
  for (const script of scripts) {
    const { save, loading } = start({ script }, { retry: false });
    const error = await failure(save());
    const printed = [
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
    ];
    expect(printed.join("\n")).not.toContain("SECRET");
    expect(inspect(loading, { depth: 9, showHidden: true })).not.toContain("SECRET");
  }
});
