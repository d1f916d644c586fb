import { expect, test } from "vitest";
import { type LimiterStore, limitsOf, type Operation } from "../../src/index.ts";
import { getThing, ManualClock, never, type TestClientOptions, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";
import { settle } from "../support/virtual-time.ts";

const limited: Operation = { ...getThing, bucket: "api" };
const full = { buckets: { api: { limit: 1, windowMs: 60_000 } } };

const waits: readonly [string, TestClientOptions][] = [
  ["the queue", { fetch: scriptedFetch(ok()).fetch, limit: full }],
  ["the token", { credentials: { apply: () => new Promise(() => {}) } }],
  ["the answer", { fetch: never }],
  [
    "a session that is being kept",
    { fetch: scriptedFetch(ok()).fetch, credentials: { apply() {}, learn: () => new Promise(() => {}) } },
  ],
  ["the body", { fetch: async () => new Response(new ReadableStream({})) }],
  ["the wait before a retry", { fetch: scriptedFetch(status(503, { "retry-after": "30" })).fetch }],
  [
    "new credentials",
    {
      fetch: scriptedFetch(status(401)).fetch,
      credentials: { apply() {}, renew: () => new Promise(() => {}) },
    },
  ],
  ["a store that hangs", { limit: { ...full, store: storeWith({ take: hang }) } }],
  [
    "a store that hangs when a slot ends",
    { fetch: scriptedFetch(ok()).fetch, limit: { ...full, store: storeWith({ release: hang }) } },
  ],
  [
    "a store that hangs when the server refused",
    { fetch: scriptedFetch(status(429)).fetch, limit: { ...full, store: storeWith({ cool: hang }) } },
  ],
];

test.each(waits)(
  "an abort ends %s before the clock moves, and leaves nothing behind",
  async (name, options) => {
    const clock = new ManualClock();
    const client = testClient({ clock, ...options });
    if (name === "the queue") await client.call(limited, { id: "0" });
    const controller = new AbortController();
    const call = client.call(limited, { id: "1" }, { signal: controller.signal }).result();
    await settle();
    controller.abort("enough");
    expect(await call).toMatchObject({ ok: false, error: { kind: "aborted", cause: "enough" } });
    expect(clock.now()).toBe(0);
    await settle();
    expect(clock.pending).toBe(0);
    expect(limitsOf(client)[0]?.waiting ?? 0).toBe(0);
  },
);

function hang() {
  return new Promise<never>(() => {});
}

function storeWith(methods: Partial<LimiterStore>): LimiterStore {
  return { take: () => ({ slot: "1" }), release() {}, giveBack() {}, cool() {}, ...methods };
}
