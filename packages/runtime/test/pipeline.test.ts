import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { AbortedError, type Failure, TimeoutError } from "../src/index.ts";
import { answer, getThing, ManualClock, never, testClient } from "./support/fixtures.ts";

const failureOf = async (call: PromiseLike<unknown>): Promise<Failure> =>
  call.then(
    () => expect.fail("expected a failure"),
    (error: Failure) => error,
  );

test("a try that takes too long ends with its own time", async () => {
  const clock = new ManualClock();
  const call = testClient({ clock, fetch: never }).call(
    getThing,
    { id: "1" },
    { timeout: { tryMs: 50 }, retry: false },
  );
  const failure = failureOf(call);
  await Promise.resolve();
  await Promise.resolve();
  clock.advance(50);
  expect(await failure).toMatchObject({ kind: "timeout", scope: "try", timeoutMs: 50 });
  expect(clock.pending).toBe(0);
});

test("the whole call ends with its time, whatever it waits for", async () => {
  const clock = new ManualClock();
  const credentials = { apply: () => new Promise<void>(() => {}) };
  const call = testClient({ clock, credentials, fetch: never }).call(getThing, { id: "1" });
  const failure = failureOf(call);
  clock.advance(90_000);
  const error = await failure;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ scope: "total", timeoutMs: 90_000, meta: { attempts: 0 } });
});

test("a body that stalls counts against the try", async () => {
  const clock = new ManualClock();
  let stalled: () => void = () => {};
  const reached = new Promise<void>((resolve) => {
    stalled = resolve;
  });
  const stall = new ReadableStream({ pull: () => stalled() }, { highWaterMark: 0 });
  const call = testClient({ clock, retry: false, fetch: async () => new Response(stall) }).call(getThing, {
    id: "1",
  });
  const failure = failureOf(call);
  await reached;
  clock.advance(30_000);
  expect(await failure).toMatchObject({ kind: "timeout", scope: "try" });
});

test("an abort ends the call at once, keeps the reason and leaves nothing behind", async () => {
  const clock = new ManualClock();
  const controller = new AbortController();
  const call = testClient({ clock, fetch: never }).call(getThing, { id: "1" }, { signal: controller.signal });
  const failure = failureOf(call);
  controller.abort("enough");
  const error = await failure;
  expect(error).toBeInstanceOf(AbortedError);
  expect(error).toMatchObject({ name: "AbortError", kind: "aborted", cause: "enough" });
  expect(clock.pending).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("a signal that is aborted already sends nothing", async () => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response("{}");
  };
  const error = await failureOf(
    testClient({ fetch }).call(getThing, { id: "1" }, { signal: AbortSignal.abort() }),
  );
  expect(error.kind).toBe("aborted");
  expect(sent).toBe(0);
});

test("no answer names the innermost reason and the origin", async () => {
  const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  const fetch = async () => {
    throw new TypeError("fetch failed", { cause: reset });
  };
  const error = await failureOf(testClient({ fetch, retry: false }).call(getThing, { id: "1" }));
  expect(error).toMatchObject({ kind: "network", meta: { attempts: 1 } });
  expect(error.message).toBe("getThing: no complete answer (ECONNRESET), from http://127.0.0.1:9");
});

test("an answer above the limit is refused, not read", async () => {
  const client = testClient({ maxResponseBytes: 4, fetch: answer('{"a":"long"}') });
  expect(await failureOf(client.call(getThing, { id: "1" }))).toMatchObject({
    kind: "decode",
    message: "getThing: answer is larger than 4 bytes (HTTP 200)",
  });
});

test.each([
  ["<!doctype html><html></html>", "text/html", /got an HTML page; is baseUrl right/],
  ["{", "application/json", /got 1 characters that are none \(content type application\/json\)/],
])("%j where JSON was expected is a decode error", async (body, type, message) => {
  const client = testClient({ fetch: answer(body, { headers: { "content-type": type } }) });
  const error = await failureOf(client.call(getThing, { id: "1" }));
  expect(error.kind).toBe("decode");
  expect(error.message).toMatch(message);
});

test("a failure without a code is an HTTP error", async () => {
  const page = answer("<html>Bad Gateway</html>", { status: 502, headers: { "content-type": "text/html" } });
  expect(await failureOf(testClient({ fetch: page }).call(getThing, { id: "1" }))).toMatchObject({
    kind: "http",
    status: 502,
  });
});

test("redirects are not followed, and the message says so without the query", async () => {
  const moved = answer(null, {
    status: 301,
    headers: { location: "https://other.example.com/x?token=MADE-UP" },
  });
  const error = await failureOf(testClient({ fetch: moved }).call(getThing, { id: "1" }));
  expect(error).toMatchObject({ kind: "http", status: 301 });
  expect(error.message).toContain("(to https://other.example.com/x)");
});

test("every request says who sends it", async () => {
  let agent: string | null = null;
  const fetch = async (request: Request) => {
    agent = request.headers.get("user-agent");
    return new Response("{}");
  };
  await testClient({ fetch, userAgent: "my-app/1.2" }).call(getThing, { id: "1" });
  expect(agent).toBe("my-app/1.2 test/1");
});

test.each([
  [{ timeout: { tryMs: 0 } }, "timeout.tryMs"],
  [{ timeout: { totalMs: Number.POSITIVE_INFINITY } }, "timeout.totalMs"],
  [{ headers: { "x-a": "line\nbreak" } }, "headers.x-a"],
])("the options %j are refused by name", async (options, field) => {
  const result = await testClient({ fetch: answer("{}") })
    .call(getThing, { id: "1" }, options)
    .result();
  expect(result).toMatchObject({ ok: false, error: { kind: "config", field } });
  expect(() => testClient(options)).toThrow(field);
});
