import { expect, test } from "vitest";
import { type Claim, ConfigError, Limiter, NetworkError } from "../../src/index.ts";
import { type NodeRedis, redisLimiterStore } from "../../src/redis.ts";
import { ManualClock } from "../../src/testing.ts";

const API: Claim = { bucket: "api", limit: 3, windowMs: 1_000 };

/** A client that answers what it is told to; `hang` leaves the request without an answer until `settle`. */
function scripted() {
  const asked: { readonly keys: readonly string[]; readonly values: readonly string[] }[] = [];
  let settle = (_answer: unknown) => {};
  let next: () => Promise<unknown> = async () => [1, 0, 0];
  const client: NodeRedis = {
    eval(_script, { keys, arguments: values }) {
      asked.push({ keys, values });
      return next();
    },
  };
  return {
    client,
    asked,
    hang() {
      next = () => new Promise((resolve) => (settle = resolve));
    },
    answer(give: () => Promise<unknown>) {
      next = give;
    },
    settle: (answer: unknown) => settle(answer),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("after a time-out, calls fail at once until Redis answers or the same time has passed", async () => {
  const clock = new ManualClock();
  const redis = scripted();
  const store = redisLimiterStore(redis.client, { clock, timeoutMs: 500 });
  const take = async () => store.take([API], 1_000);
  redis.hang();
  await expect(clock.runUntil(take())).rejects.toThrow(
    "redisLimiterStore: taking a slot failed: no answer from Redis within 500 ms",
  );
  expect(clock.now()).toBe(500);
  await expect(take()).rejects.toThrow(NetworkError);
  expect(redis.asked).toHaveLength(1);
  clock.advance(500);
  await expect(clock.runUntil(take())).rejects.toThrow(NetworkError);
  expect([clock.now(), redis.asked.length]).toEqual([1_500, 2]);
  redis.answer(async () => [1, 0, 0]);
  redis.settle([1, 0, 0]);
  await settled();
  expect(await take()).toHaveProperty("slot");
  // The late answer was a slot that nobody uses: it was given back.
  expect(redis.asked.filter(({ values }) => values.length === 1)).toEqual([
    { keys: redis.asked[1]?.keys, values: redis.asked[1]?.values.slice(0, 1) },
  ]);
});

test.for(["Redis hangs", "the client gives up first"])(
  "all waiting calls fail with the first: %s",
  async (how) => {
    const clock = new ManualClock();
    const redis = scripted();
    if (how === "Redis hangs") redis.hang();
    else {
      redis.answer(
        () =>
          new Promise((_, reject) =>
            clock.setTimer(500, () => reject(new (class TooLate extends Error {})())),
          ),
      );
    }
    const store = redisLimiterStore(redis.client, { clock, timeoutMs: how === "Redis hangs" ? 500 : 5_000 });
    const limiter = new Limiter({ buckets: { api: API }, store, clock });
    const request = {
      leaseMs: 1_000,
      signal: new AbortController().signal,
      tooLong: () => undefined,
      full: () => new Error("full"),
    };
    const calls = Array.from({ length: 50 }, () => limiter.acquire("api", request));
    const ends = await clock.runUntil(Promise.allSettled(calls));
    expect(clock.now()).toBe(500);
    const why = how === "Redis hangs" ? "no answer from Redis within 500 ms" : "TooLate";
    for (const end of ends) {
      expect(end).toMatchObject({ status: "rejected", reason: { kind: "network", retryable: true } });
      if (end.status === "rejected") expect(end.reason.message).toContain(`taking a slot failed: ${why}`);
    }
  },
);

test("an abort ends the wait before the clock moves", async () => {
  const clock = new ManualClock();
  const redis = scripted();
  redis.hang();
  const store = redisLimiterStore(redis.client, { clock });
  const limiter = new Limiter({ buckets: { api: API }, store, clock });
  const controller = new AbortController();
  const request = {
    leaseMs: 1_000,
    signal: controller.signal,
    tooLong: () => undefined,
    full: () => new Error("full"),
  };
  const call = limiter.acquire("api", request);
  controller.abort(new Error("no need"));
  await expect(call).rejects.toThrow("no need");
  expect(clock.now()).toBe(0);
});

test("a pause that Redis cannot be told of is kept here", async () => {
  const clock = new ManualClock();
  const redis = scripted();
  const errors: unknown[] = [];
  const store = redisLimiterStore(redis.client, { clock, onError: (error) => errors.push(error) });
  redis.answer(() => Promise.reject(new Error("Connection is closed.")));
  await store.cool("api", 9_000);
  await settled();
  redis.answer(async () => [1, 0, 0]);
  clock.advance(4_000);
  expect(await store.take([API], 1_000)).toEqual({ waitMs: 5_000, cooling: true });
  clock.advance(5_000);
  expect(await store.take([API], 1_000)).toHaveProperty("slot");
  expect(String(errors)).toBe(
    "NetworkError: redisLimiterStore: pausing a bucket failed: Connection is closed.",
  );
});

test.for([[undefined], ["OK"], [[]], [[0, 0, 0]], [{ 0: 1 }]])("no answer of Redis: %j", async ([answer]) => {
  const redis = scripted();
  redis.answer(async () => answer);
  const take = async () => redisLimiterStore(redis.client).take([API], 1_000);
  await expect(take()).rejects.toThrow("the client gave an answer that is none of Redis");
});

test("an error of the client is told without what it carries", async () => {
  const redis = scripted();
  const refused = Object.assign(new Error("WRONGPASS invalid username-password pair"), {
    command: { name: "auth", args: ["made-up-password"] },
  });
  redis.answer(() => Promise.reject(refused));
  const error = await Promise.resolve(redisLimiterStore(redis.client).take([API], 1_000)).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).not.toHaveProperty("cause");
  expect(String(error)).toContain("WRONGPASS");
  expect(JSON.stringify(error)).not.toContain("made-up-password");
});

test.for([
  ["prefix", ""],
  ["prefix", "a{b}"],
  ["timeoutMs", 0],
  ["timeoutMs", Number.POSITIVE_INFINITY],
  ["pollMs", Number.NaN],
] as const)("a wrong %s: %j", ([field, value]) => {
  const make = () => redisLimiterStore(scripted().client, { [field]: value });
  expect(make).toThrow(ConfigError);
  expect(make).toThrow(`redisLimiterStore: ${field}: expected`);
});
