import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { rawExchange } from "../fixtures/raw-exchange.ts";
import { json, startUpstream } from "../fixtures/upstream.ts";

const MB = 1024 * 1024;
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const FILE = "/api/v3/file/download/x?sign=a";

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test.each([
  ["with a length", true],
  ["in chunks", false],
])("12 MB go both ways byte by byte, %s", async (_, hasLength) => {
  const [up, down] = [randomBytes(12 * MB), randomBytes(12 * MB)];
  const seen: string[] = [];
  await using upstream = await startUpstream(async (request, response) => {
    seen.push(sha256(await read(request)));
    seen.push(String(request.headers["content-length"] ?? request.headers["transfer-encoding"]));
    if (hasLength) response.setHeader("content-length", down.length);
    response.writeHead(200, { "content-type": "application/octet-stream" });
    for (let at = 0; at < down.length; at += MB) response.write(down.subarray(at, at + MB));
    response.end();
  });
  const body = hasLength ? up : ReadableStream.from([up.subarray(0, 5 * MB), up.subarray(5 * MB)]);
  const init = { method: "PUT", body, duplex: "half" } as RequestInit;
  const answer = await fetch(`${upstream.url}/api/v3/file/update/fVid`, init);
  expect(sha256(new Uint8Array(await answer.arrayBuffer()))).toBe(sha256(down));
  expect(seen).toEqual([sha256(up), hasLength ? String(up.length) : "chunked"]);
  expect(answer.headers.get("content-length")).toBe(hasLength ? String(down.length) : null);
});

test("headers keep their spelling, order and number; those for one connection are left out", async () => {
  let sent: readonly string[] = [];
  await using upstream = await startUpstream((request, response) => {
    sent = request.rawHeaders;
    response.sendDate = false;
    response.writeHead(200, "Quite Well", [
      ["X-Odd-CASE", "1"],
      ["Set-Cookie", "a=1"],
      ["set-cookie", "b=2"],
      ["Connection", "X-Hop"],
      ["X-Hop", "gone"],
      ["Keep-Alive", "timeout=7"],
      ["X-Name", Buffer.from("Ä日", "utf8").toString("latin1")],
      ["Content-Length", "2"],
    ] as never);
    response.end(Buffer.from("ok"));
  });
  const text =
    "GET /elsewhere HTTP/1.1\r\nHOST: proxy\r\nX-One: 1\r\nx-one: 2\r\nConnection: close, X-Own, Host\r\nX-Own: gone\r\nTE: trailers, deflate\r\nCookie: c=3\r\nUpgrade: x\r\n\r\n";
  await using raw = await rawExchange(upstream.url, text);
  const { text: answer } = await raw.ended();
  const host = new URL(upstream.origin).host;
  expect(sent).toEqual(
    [
      ["HOST", host],
      ["X-One", "1"],
      ["x-one", "2"],
      ["Cookie", "c=3"],
      ["Via", "1.1 mock-server"],
      ["TE", "trailers"],
      ["Connection", "TE, keep-alive"],
    ].flat(),
  );
  const name = Buffer.from("Ä日", "utf8").toString("latin1");
  const lines = `HTTP/1.1 200 Quite Well\r\nX-Odd-CASE: 1\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nX-Name: ${name}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok`;
  expect(answer).toBe(lines);
});

test("a redirect to the server leads to the proxy, any other where it led", async () => {
  const targets: string[] = [];
  await using upstream = await startUpstream((_, response) => {
    response.writeHead(302, { location: targets.shift() ?? "" }).end();
  });
  const follow = async (location: string) => {
    targets.push(location);
    const answer = await fetch(`${upstream.url}/x`, { redirect: "manual" });
    return answer.headers.get("location");
  };
  expect(await follow(`${upstream.origin}/home?a=1`)).toBe(`${upstream.url}/home?a=1`);
  expect(await follow(`${upstream.origin}0/home`)).toBe(`${upstream.origin}0/home`);
  expect(await follow("/home")).toBe("/home");
  expect(await follow("https://files.example.com/a")).toBe("https://files.example.com/a");
});

test("a part of a file, no change, nothing, and HEAD", async () => {
  await using upstream = await startUpstream((request, response) => {
    const modified = { "last-modified": "Thu, 04 Jan 2024 09:12:44 GMT" };
    if (request.headers["if-modified-since"]) response.writeHead(304, modified).end();
    else if (request.headers.range === "bytes=1-2") {
      const headers = { "content-range": "bytes 1-2/5", "content-type": "video/mp4", "content-length": 2 };
      response.writeHead(206, { ...headers, ...modified }).end("el");
    } else
      response.writeHead(200, { "content-length": 5, "content-type": "video/mp4", ...modified }).end("hello");
  });
  const url = upstream.url + FILE;
  const part = await fetch(url, { headers: { range: "bytes=1-2" } });
  expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
    206,
    "bytes 1-2/5",
    "el",
  ]);
  const same = await fetch(url, { headers: { "if-modified-since": "Thu, 04 Jan 2024 09:12:44 GMT" } });
  expect([same.status, await same.text()]).toEqual([304, ""]);
  const head = await fetch(`${upstream.url}/file`, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "5", ""]);
  expect(upstream.proxy.violations).toEqual([]);
});

test.each([
  ["a part", "bytes=1000-1023", 206],
  ["the end", "bytes=-500", 206],
  ["two parts", "bytes=0-9,20-29", 206],
  ["nothing of it", "bytes=99999999-", 416],
])("%s of 12 MB comes as the server sends it", async (_, range, status) => {
  const file = randomBytes(12 * MB);
  const parts = file.subarray(7, 6 * MB);
  await using upstream = await startUpstream((request, response) => {
    response.writeHead(status, {
      "x-range": request.headers.range,
      "content-range": `bytes 7-${6 * MB - 1}/${file.length}`,
      "content-type": "video/mp4",
      "content-length": status === 416 ? 0 : parts.length,
    });
    response.end(status === 416 ? undefined : parts);
  });
  const answer = await fetch(upstream.url + FILE, { headers: { range } });
  expect([answer.status, answer.headers.get("x-range")]).toEqual([status, range]);
  expect(answer.headers.get("content-range")).toBe(`bytes 7-${6 * MB - 1}/${file.length}`);
  expect(sha256(await answer.bytes())).toBe(sha256(status === 416 ? Buffer.alloc(0) : parts));
});

test.each([["GET"], ["POST"]])("several cookies stay several, %s", async (method) => {
  const cookies = ["a=1; Path=/; Expires=Thu, 04 Jan 2024 09:12:44 GMT", "b=2; HttpOnly", "a=3"];
  await using upstream = await startUpstream((request, response) => {
    request.resume();
    response.writeHead(200, { "Set-Cookie": cookies }).end();
  });
  const answer = await fetch(`${upstream.url}/any`, { method });
  expect(answer.headers.getSetCookie()).toEqual(cookies);
});

test("a request that is nothing but a head keeps its headers too", async () => {
  let sent: readonly string[] = [];
  await using upstream = await startUpstream((request, response) => {
    sent = request.rawHeaders;
    response.end();
  });
  const name = Buffer.from("Ä日", "utf8").toString("latin1");
  await using raw = await rawExchange(
    upstream.url,
    Buffer.from(
      `GET /any?a=%20b HTTP/1.1\r\nHOST: proxy\r\nX-One: 1\r\nx-one: 2\r\nX-Name: ${name}\r\nConnection: close, X-Own\r\nX-Own: gone\r\nCookie: c=3\r\n\r\n`,
      "latin1",
    ),
  );
  await raw.ended();
  const own = ["host", new URL(upstream.origin).host, "connection", "keep-alive"];
  const kept = ["X-One", "1", "x-one", "2", "X-Name", name, "Cookie", "c=3", "Via", "1.1 mock-server"];
  expect(sent).toEqual([...own, ...kept]);
});

test("answers of HEAD keep the length of what they leave out", async () => {
  await using upstream = await startUpstream((_, response) => {
    response.writeHead(200, { "content-length": 5_000, "content-type": "video/mp4" }).end();
  });
  for (let count = 0; count < 3; count += 1) {
    const answer = await fetch(upstream.url + FILE, { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-length")]).toEqual([200, "5000"]);
  }
  expect(upstream.proxy.journal.entries()).toMatchObject(Array(3).fill({ status: 200, unchecked: [] }));
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
  ["zstd", zstdCompressSync],
  ["deflate", deflateSync],
] as const)("%s passes as it is, and is checked as what it means", async (coding, pack) => {
  const packed = pack(JSON.stringify({ code: 0, data: 383, msg: "" }));
  await using upstream = await startUpstream((_, response) => {
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-encoding": coding,
    });
    response.end(packed);
  });
  await using raw = await rawExchange(
    upstream.url,
    "GET /api/v3/site/ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  );
  const { text } = await raw.ended();
  expect(text).toContain(packed.toString("latin1"));
  expect(upstream.proxy.violations).toMatchObject([
    { operation: "pingSite", violations: [{ pointer: "/data" }] },
  ]);
});

test("trailers pass both ways", async () => {
  const seen: unknown[] = [];
  await using upstream = await startUpstream(async (request, response) => {
    await read(request);
    seen.push(request.trailers);
    response.writeHead(200, { trailer: "x-sum" });
    response.write("part");
    response.addTrailers({ "x-sum": "2" });
    response.end();
  });
  const sending = httpRequest(`${upstream.url}/up`, {
    method: "POST",
    headers: { trailer: "x-part", te: "trailers" },
  });
  sending.write("body");
  sending.addTrailers({ "x-part": "1" });
  sending.end();
  const [answer] = (await once(sending, "response")) as [IncomingMessage];
  expect((await read(answer)).toString()).toBe("part");
  expect([seen, answer.trailers]).toEqual([[{ "x-part": "1" }], { "x-sum": "2" }]);
});

test("a body streams: headers and each part arrive before the next is sent", async () => {
  const next: (() => void)[] = [];
  await using upstream = await startUpstream((_, response) => {
    response.writeHead(200, { "content-type": "video/mp4" }).flushHeaders();
    next.push(
      () => response.write("one"),
      () => response.end("two"),
    );
  });
  const answer = await fetch(upstream.url + FILE);
  const reader = answer.body?.getReader();
  next.shift()?.();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("one");
  next.shift()?.();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("two");
  expect((await reader?.read())?.done).toBe(true);
});

test("a client that waits for 100 gets it from the server", async () => {
  await using upstream = await startUpstream(async (request, response) => {
    response.end(await read(request).catch(() => ""));
  });
  const text =
    "POST /up HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";
  await using raw = await rawExchange(upstream.url, text);
  expect((await raw.received("100 Continue")).text).toMatch(/^HTTP\/1\.1 100 Continue/);
});

test("a longer body than the cap passes, and is said not to be checked", async () => {
  const long = { code: 0, data: "x".repeat(5_000), msg: "" };
  await using upstream = await startUpstream(json(long), { checkedBytes: 1_000 });
  const answer = await fetch(`${upstream.url}/api/v3/site/ping`);
  expect(await answer.json()).toEqual(long);
  expect(upstream.proxy.journal.entries()).toMatchObject([
    { violations: [], unchecked: ["the body of the answer is longer than 1000 bytes"] },
  ]);
});

test("an old client gets no chunks", async () => {
  await using upstream = await startUpstream((_, response) => {
    response.write("part");
    response.end();
  });
  await using raw = await rawExchange(upstream.url, "GET /old HTTP/1.0\r\n\r\n");
  const { text } = await raw.ended();
  expect(text).toMatch(/\r\n\r\npart$/);
  expect(text).not.toMatch(/chunked/i);
});
