import { expect, test } from "vitest";
import {
  type Dialect,
  type Hooks,
  Limiter,
  type LimiterStore,
  limitsOf,
  type Operation,
  type Refusal,
} from "../../src/index.ts";
import { getThing, ManualClock, never, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";
import { settle } from "../support/virtual-time.ts";

const limited: Operation = { ...getThing, bucket: "api" };
const one = { buckets: { api: { limit: 1, windowMs: 60_000 } } };

test("a call that sent nothing takes no slot", async () => {
  const { fetch } = scriptedFetch(ok());
  let signedIn = false;
  const credentials = {
    apply() {
      if (!signedIn) throw new Error("sign in first");
    },
  };
  const clock = new ManualClock(5_000);
  const client = testClient({ clock, fetch, credentials, limit: one });
  await expect(client.call(limited, { id: "1" })).rejects.toThrow("sign in first");
  signedIn = true;
  await client.call(limited, { id: "1" });
  expect(clock.now()).toBe(5_000);
});

test("a slot is leased for as long as the call may take", async () => {
  const leases: number[] = [];
  const store: LimiterStore = {
    take(_, leaseMs) {
      leases.push(leaseMs);
      return { slot: "1" };
    },
    release() {},
    giveBack() {},
    cool() {},
  };
  const clock = new ManualClock(5_000);
  const client = testClient({ clock, fetch: scriptedFetch(ok()).fetch, limit: { ...one, store } });
  await client.call(limited, { id: "1" }, { timeout: { totalMs: 70_000 } });
  expect(leases).toEqual([70_000]);
});

test("a call that waited says so", async () => {
  const clock = new ManualClock(5_000);
  const told: unknown[] = [];
  const onLimited: Hooks["onLimited"] = (event) => told.push(event);
  const client = testClient({ clock, fetch: scriptedFetch(ok()).fetch, limit: one, hooks: { onLimited } });
  await client.call(limited, { id: "1" });
  const { meta } = await clock.runUntil(client.call(limited, { id: "1" }).withResponse());
  expect(meta.waitedMs).toBe(60_000);
  expect(told).toEqual([{ operation: limited, bucket: "api", attempt: 1, waitedMs: 60_000 }]);
});

test("too many that wait is a failure of its own", async () => {
  const clock = new ManualClock(5_000);
  const client = testClient({ clock, fetch: never, limit: { ...one, maxWaiting: 1 } });
  const calls = [1, 2, 3].map(() => client.call(limited, { id: "1" }));
  await settle();
  await expect(calls[2]).rejects.toMatchObject({
    kind: "limited",
    operation: "getThing",
    message: "getThing: too many calls wait already (bucket api)",
    retryAt: undefined,
    meta: { attempts: 0 },
  });
  expect(limitsOf(client)).toEqual([{ bucket: "api", waiting: 1, running: 1, coolingUntil: undefined }]);
  await clock.runUntil(Promise.allSettled(calls));
});

test.each([
  [10, "limited"],
  [9, undefined],
])("a pause of %i s, and ten seconds left", async (seconds, kind) => {
  const clock = new ManualClock(5_000);
  const { fetch } = scriptedFetch(status(429, { "retry-after": String(seconds) }), ok());
  const client = testClient({ clock, fetch, limit: { buckets: { api: { limit: 9, windowMs: 1 } } } });
  await client.call(limited, { id: "1" }, { retry: false }).result();
  const call = client.call(limited, { id: "1" }, { timeout: { totalMs: 10_000 } }).result();
  const result = await clock.runUntil(call);
  expect(result.ok ? undefined : result.error).toEqual(kind && expect.objectContaining({ kind }));
  if (result.ok) return;
  expect(result.error.message).toBe(
    "getThing: nothing may be sent for longer than this call has time (bucket api)",
  );
});

test.each<[Partial<Refusal>, number]>([
  [{ throttled: true }, 10_000],
  [{}, 0],
])("a refusal that is %j pauses its bucket for %i ms, whatever its status", async (flags, pauseMs) => {
  const clock = new ManualClock(5_000);
  const dialect: Dialect = { read: () => ({ kind: "refused", refusal: { code: 7, ...flags } }) };
  const limit = new Limiter({ buckets: { api: { limit: 9, windowMs: 1 } }, clock });
  const client = testClient({ clock, fetch: scriptedFetch(ok()).fetch, dialect, limit });
  await client.call(limited, { id: "1" }, { retry: false }).result();
  const until = pauseMs === 0 ? undefined : new Date(5_000 + pauseMs);
  expect(limit.state()).toMatchObject([{ coolingUntil: until }]);
  clock.advance(pauseMs);
  expect(limit.state()).toMatchObject([{ coolingUntil: undefined }]);
});
