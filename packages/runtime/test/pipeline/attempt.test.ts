import { expect, test } from "vitest";
import { sendRequest } from "../../src/flow.ts";
import type { Credentials, CredentialsContext } from "../../src/index.ts";
import { BASE, getThing, ManualClock, never, testClient } from "../support/fixtures.ts";
import { ok, reset, scriptedFetch, status } from "../support/script.ts";
import { settle } from "../support/virtual-time.ts";

test("credentials go to the client's own origin only", async () => {
  const { fetch, requests } = scriptedFetch(ok());
  let asked = 0;
  const credentials = {
    apply() {
      asked += 1;
    },
  };
  const elsewhere = () => new Request("https://other.example.com/things/1");
  await expect(
    sendRequest(testClient({ fetch, credentials }), getThing, elsewhere, {}, {}),
  ).rejects.toMatchObject({
    kind: "config",
    field: "baseUrl",
    message: "getThing: baseUrl: requests go to http://127.0.0.1:9 only",
  });
  expect([asked, requests.length]).toEqual([0, 0]);
});

test("credentials may take their time, and are told of the call and of every answer", async () => {
  const contexts: CredentialsContext[] = [];
  const credentials: Credentials = {
    async apply(headers, context) {
      await settle();
      headers.set("authorization", "made-up");
      contexts.push(context);
    },
    learn(headers, context) {
      expect(headers.get("set-cookie")).toBe("session=made-up");
      contexts.push(context);
    },
    async renew({ status: code, code: refusal }, context) {
      expect([code, refusal]).toEqual([401, 8]);
      contexts.push(context);
      return false;
    },
  };
  const { fetch, requests } = scriptedFetch(status(401, { "set-cookie": "session=made-up" }, '{"code":8}'));
  await testClient({ fetch, credentials }).call(getThing, { id: "1" }).result();
  expect(requests[0]?.headers.get("authorization")).toBe("made-up");
  expect(contexts).toHaveLength(3);
  for (const { operation, url, signal } of contexts) {
    expect([operation, url.href]).toEqual([getThing, `${BASE}/things/1`]);
    expect(signal).toBeInstanceOf(AbortSignal);
  }
});

test("what credentials say about their own failure comes through", async () => {
  const { fetch } = scriptedFetch(ok());
  const own = await testClient({ fetch })
    .call(getThing, {})
    .catch((error: unknown) => error);
  const credentials: Credentials = {
    apply() {},
    async learn() {
      throw own;
    },
  };
  await expect(testClient({ fetch, credentials }).call(getThing, { id: "1" })).rejects.toBe(own);
});

test.each(["try", "total"] as const)("a request is cancelled when its time is up (%s)", async (scope) => {
  const clock = new ManualClock(5_000);
  let given: AbortSignal | null | undefined;
  const fetch = (_: Request, init?: RequestInit) => {
    given = init?.signal;
    return never();
  };
  const timeout = scope === "try" ? { tryMs: 50 } : { totalMs: 50 };
  const call = testClient({ clock, fetch, timeout, retry: false }).call(getThing, { id: "1" }).result();
  await settle();
  expect(given?.aborted).toBe(false);
  clock.advance(50);
  expect(await call).toMatchObject({ ok: false, error: { scope, retryable: true }, meta: { attempts: 1 } });
  expect(given?.aborted).toBe(true);
});

test("an answer that is too large is not fetched again", async () => {
  const { fetch, requests } = scriptedFetch(ok('"12345"'));
  const result = await testClient({ fetch, maxResponseBytes: 4 }).call(getThing, { id: "1" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "decode" }, meta: { attempts: 1, status: 200 } });
  expect(requests).toHaveLength(1);
});

test("a connection that breaks within the answer is a network error that knows the status", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
  const fetch = async () => new Response(broken);
  const result = await testClient({ fetch, retry: false }).call(getThing, { id: "1" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "network" }, meta: { status: 200 } });
});

test.each([
  [reset, "no complete answer, from http://127.0.0.1:9"],
  [() => Promise.reject("no error at all"), "no complete answer, from http://127.0.0.1:9"],
  [
    () => Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" })),
    "no complete answer (ENOTFOUND), from http://127.0.0.1:9",
  ],
])("%s is described", async (step, problem) => {
  const { fetch } = scriptedFetch(step);
  await expect(testClient({ fetch, retry: false }).call(getThing, { id: "1" })).rejects.toThrow(
    expect.objectContaining({ kind: "network", message: `getThing: ${problem}` }),
  );
});
