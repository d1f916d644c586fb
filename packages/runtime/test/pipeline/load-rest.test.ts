import { expect, test, vi } from "vitest";
import { Client, type ClientOptions, type Operation } from "../../src/index.ts";
import * as rest from "../../src/rest.ts";
import { BASE, getThing, ManualClock, plainDialect } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";
import { settle } from "../support/virtual-time.ts";

type Rest = typeof rest;

function clientWith(loadRest: () => Promise<Rest>, options: ClientOptions) {
  const setup = { api: "test", baseUrl: BASE, product: "test/1", dialect: plainDialect } as const;
  return new Client({ ...setup, loadRest, buckets: { api: { limit: 9, windowMs: 1_000 } }, options });
}

/** A load that is over when it is told. */
function slowly() {
  let finish = (_: Rest) => {};
  const loading = new Promise<Rest>((resolve) => {
    finish = resolve;
  });
  return { load: () => loading, finish: () => finish(rest) };
}

const limited: Operation = { ...getThing, bucket: "api" };
const refused = status(404, {}, '{"code":7}');

test("a call that is sent and answered loads nothing", async () => {
  const loadRest = vi.fn(async () => rest);
  await clientWith(loadRest, { fetch: scriptedFetch(ok()).fetch }).call(limited, { id: "1" });
  expect(loadRest).not.toHaveBeenCalled();
});

test("a call that needs what cannot be loaded fails, and the next one loads again", async () => {
  const loadRest = vi.fn(async () => rest);
  loadRest.mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module"));
  const client = clientWith(loadRest, { fetch: scriptedFetch(refused).fetch });
  const once: Operation = { ...limited, repeatable: false };
  const first = await client.call(once, { id: "1" }).result();
  expect(first).toMatchObject({
    ok: false,
    error: {
      kind: "network",
      message: "getThing: a part of the client could not be loaded",
      retryable: false,
    },
    meta: { attempts: 1 },
  });
  const second = await client.call(once, { id: "1" }).result();
  expect(second).toMatchObject({ ok: false, error: { kind: "api", code: 7 } });
});

test("nothing is sent until it is known whether the server wants a pause", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(status(429, { "retry-after": "30" }), ok());
  const { load, finish } = slowly();
  const client = clientWith(load, { fetch, clock, retry: false });
  const first = client.call(limited, { id: "1" }).result();
  await settle();
  const second = client.call(limited, { id: "2" }).withResponse();
  await settle();
  expect(requests).toHaveLength(1);
  finish();
  expect(await first).toMatchObject({ ok: false, error: { kind: "http" } });
  const { meta } = await clock.runUntil(second);
  expect([meta.waitedMs, requests.length]).toEqual([30_000, 2]);
});

test("an abort ends a call that waits for a load", async () => {
  const { load } = slowly();
  const client = clientWith(load, { fetch: scriptedFetch(refused).fetch });
  const controller = new AbortController();
  const call = client.call(limited, { id: "1" }, { signal: controller.signal }).result();
  await settle();
  controller.abort("enough");
  expect(await call).toMatchObject({ ok: false, error: { kind: "aborted", cause: "enough" } });
});

test("a client whose options ask for more loads before its first call", async () => {
  const loadRest = vi.fn(async () => rest);
  const told: number[] = [];
  const hooks = { onResponse: ({ status: code }: { status: number }) => void told.push(code) };
  const client = clientWith(loadRest, { fetch: scriptedFetch(ok()).fetch, hooks });
  await client.call(limited, { id: "1" });
  await client.call(limited, { id: "2" });
  expect([told, loadRest.mock.calls.length]).toEqual([[200, 200], 1]);
});
