import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { HttpError } from "../../src/index.ts";
import { StorageLink, type StorageLinkOptions, type StorageRequest } from "../../src/transfer.ts";
import { ManualClock, never } from "../support/fixtures.ts";

const URL_OF_PART = "https://storage.example.com/part?sign=secret";
const request: StorageRequest = {
  method: "PUT",
  url: URL_OF_PART,
  body: new Uint8Array(5),
  timeoutMs: 1_000,
};

function start(fetch: StorageLinkOptions["fetch"], options: Partial<StorageLinkOptions> = {}) {
  const clock = new ManualClock();
  const stop = new AbortController();
  const link = new StorageLink({
    operation: "test",
    signal: stop.signal,
    clock,
    fetch,
    random: () => 1,
    ...options,
  });
  return { clock, stop, link };
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail("expected a failure"),
    (error) => error,
  );

test("sends what it is given, without credentials, and gives any answer", async () => {
  const seen: Request[] = [];
  const { link } = start(async (one) => {
    seen.push(one);
    return new Response("<Error/>", { status: 403, headers: { etag: '"a"' } });
  });
  const answer = await link.send({ ...request, headers: { "Content-Type": "text/plain" } });
  expect(answer).toMatchObject({ status: 403, text: "<Error/>", origin: "https://storage.example.com" });
  expect(answer.headers.get("etag")).toBe('"a"');
  expect(seen[0]).toMatchObject({ method: "PUT", credentials: "omit", redirect: "manual" });
  expect([...(seen[0]?.headers.keys() ?? [])]).toEqual(["content-type"]);
  expect((await seen[0]?.arrayBuffer())?.byteLength).toBe(5);
});

test("the deadline holds for the whole answer", async () => {
  const stuck = new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
  for (const answer of [never(), Promise.resolve(stuck)]) {
    const { link, clock } = start(() => answer);
    const error = await clock.runUntil(failure(link.send(request)));
    expect(error).toMatchObject({ kind: "timeout", timeoutMs: 1_000 });
    expect([clock.now(), clock.pending]).toEqual([1_000, 0]);
  }
});

test("an abort ends a request at once", async () => {
  const { link, stop, clock } = start(() => never());
  const work = failure(link.send(request));
  stop.abort(new Error("enough"));
  expect(await work).toMatchObject({ message: "enough" });
  expect([clock.pending, getEventListeners(stop.signal, "abort").length]).toEqual([0, 0]);
  expect(await failure(link.send(request))).toMatchObject({ message: "enough" });
});

test("no answer is read beyond 1 MiB", async () => {
  const { link } = start(async () => new Response(new Uint8Array(1_048_577)));
  expect(await failure(link.send(request))).toMatchObject({ kind: "decode" });
});

test("errors show the origin alone", async () => {
  const { link } = start(async () => {
    throw Object.assign(new TypeError(`failed ${URL_OF_PART}`), { code: "ECONNRESET" });
  });
  const lost = await failure(link.send(request));
  expect(lost.message).toBe("test: no complete answer (ECONNRESET), from https://storage.example.com");
  const answer = {
    status: 403,
    headers: new Headers({ location: URL_OF_PART }),
    text: "",
    origin: "https://a.example.com",
  };
  const refused = link.refusal(answer, "AccessDenied");
  expect(refused).toBeInstanceOf(HttpError);
  expect(refused.message).toBe(
    "test: HTTP 403 without an error code, from https://a.example.com: AccessDenied",
  );
  const odd = link.refusal(answer, "https://a.example.com/?sign=secret");
  for (const error of [lost, refused, odd]) expect(inspect(error, { depth: 9 })).not.toContain("secret");
});

test("waits longer with each failure in a row, as long as the server asks, and not for ever", async () => {
  const { link, clock } = start(() => never(), { retry: { maxRetries: 3, baseDelayMs: 100 } });
  const answer = { status: 503, headers: new Headers(), text: "", origin: "" };
  const waits: number[] = [];
  const fail = async (headers: Headers) => {
    const from = clock.now();
    await clock.runUntil(link.waitToRetry(link.refusal({ ...answer, headers })));
    waits.push(clock.now() - from);
  };
  await fail(new Headers());
  await fail(new Headers());
  link.progressed();
  await fail(new Headers());
  await fail(new Headers({ "retry-after": "7" }));
  expect(waits).toEqual([100, 200, 100, 7_000]);
  await fail(new Headers());
  await expect(fail(new Headers())).rejects.toMatchObject({ status: 503 });
  link.progressed();
  await expect(fail(new Headers({ "retry-after": "301" }))).rejects.toMatchObject({ status: 503 });
});

test("a storage that repeats what it was sent is not quoted", async () => {
  const { link } = start(async (one) => {
    const said = `${new URL(one.url).searchParams.get("sign")} ${one.headers.get("authorization")}`;
    return new Response("", { status: 403, headers: { "content-type": `text/${said}`, etag: `"${said}"` } });
  });
  const headers = { Authorization: "Bearer credential-of-nobody" };
  const answer = await link.send({ ...request, headers });
  const refused = link.refusal(answer, "credential-of-nobody");
  expect(refused.message).toBe("test: HTTP 403 without an error code, from https://storage.example.com");
  for (const error of [refused, link.foreign(answer, "no envelope")]) {
    expect(error.meta.headers?.get("etag")).toBe('"... ..."');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret|credential/);
  }
});
