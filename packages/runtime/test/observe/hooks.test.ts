import { expect, test } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";

function recorder() {
  const seen: string[] = [];
  const hooks: Hooks = {
    onRequest: ({ attempt }) => seen.push(`request ${attempt}`),
    onResponse: ({ status: code, bytes }) => seen.push(`HTTP ${code}, ${bytes}`),
    onRetry: ({ delayMs }) => seen.push(`retry in ${delayMs}`),
    onLimited: ({ bucket, waitedMs }) => seen.push(`${bucket} ${waitedMs}`),
    onFailure: ({ error }) => seen.push(error.kind),
  };
  return { seen, hooks };
}

test("tell what happens, in order", async () => {
  const clock = new ManualClock();
  const { seen, hooks } = recorder();
  const limit = { buckets: { api: { limit: 1, windowMs: 500 } } };
  const { fetch } = scriptedFetch(status(503), ok(), status(404));
  const client = testClient({ clock, fetch, hooks, limit, random: () => 0 });
  await clock.runUntil(client.call({ ...getThing, bucket: "api" }, { id: "1" }));
  await clock.runUntil(client.call(getThing, { id: "1" }).result());
  expect(seen).toEqual([
    "request 1",
    "HTTP 503, 4",
    "retry in 0",
    "api 500",
    "request 2",
    "HTTP 200, 8",
    "request 1",
    "HTTP 404, 4",
    "http",
  ]);
});

test("a hook that throws disturbs nothing", async () => {
  const hooks: Hooks = {
    onRequest: () => {
      throw new Error("mine");
    },
  };
  await expect(
    testClient({ hooks, fetch: scriptedFetch(ok()).fetch }).call(getThing, { id: "1" }),
  ).resolves.toEqual({ id: 1 });
});
