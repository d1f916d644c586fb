import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { type Claim, type LimiterStore, memoryLimiterStore, NetworkError } from "@debrid-drive/runtime";
import { type NodeRedis, redisLimiterStore } from "@debrid-drive/runtime/redis";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { createClient } from "redis";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { connectWith, LIBRARIES } from "./programs/clients.ts";
import { type RedisServer, startRedisServer } from "./redis-server.ts";

const connect = () =>
  createClient({ url: redis.url })
    .on("error", () => {})
    .connect();

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedisServer();
});
afterAll(() => redis?.[Symbol.asyncDispose]());

const API: Claim = { bucket: "api", limit: 3, windowMs: 1_000 };
const ADDS: Claim = { bucket: "adds", limit: 2, windowMs: 2_500 };
const CLAIMS: readonly (readonly Claim[])[] = [[API], [ADDS, API]];

const EXPIRY = /math\.ceil\(\((?:last|till) - now\) \/ 1000\) \+ 1\)/g;

/** The scripts with this clock's time in place of the server's, by which keys would expire. */
function inTimeOf(clock: ManualClock, client: NodeRedis): NodeRedis {
  return {
    eval(script, { keys, arguments: values }) {
      const time = [Math.floor(clock.now() / 1_000), (clock.now() % 1_000) * 1_000].map(String);
      const timed = script
        .replace("redis.call('TIME')", "{ARGV[#ARGV - 1], ARGV[#ARGV]}")
        .replaceAll(EXPIRY, "3600000)");
      return client.eval(timed, { keys, arguments: [...values, ...time] });
    },
  };
}

/** What a store answers to a random schedule. Slots are told apart by when they were taken. */
async function play(store: LimiterStore, clock: ManualClock, random: () => number) {
  const answers: unknown[] = [];
  const running: { readonly claims: readonly Claim[]; readonly slot: string }[] = [];
  for (let step = 0; step < 120; step += 1) {
    const dice = random();
    const claims = CLAIMS[Math.floor(random() * CLAIMS.length)] ?? [API];
    const milliseconds = Math.floor(random() * 700);
    if (dice < 0.5) {
      const taken = await store.take(claims, 3_000);
      answers.push("slot" in taken ? "taken" : taken);
      if ("slot" in taken) running.push({ claims, slot: taken.slot });
    } else if (dice < 0.7) {
      const done = running.shift();
      if (done) await store.release(done.claims, done.slot, random() < 0.3 ? 500 : 0);
    } else if (dice < 0.75) {
      const done = running.pop();
      if (done) await store.giveBack(done.claims, done.slot);
    } else if (dice < 0.78) await store.cool(claims[0]?.bucket ?? "api", milliseconds);
    else clock.advance(milliseconds);
  }
  return answers;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("300 random schedules get the same answers from Redis and from memory", async () => {
  const client = await connect();
  let refusals = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const [one, two] = [new ManualClock(1_700_000_000_000), new ManualClock(1_700_000_000_000)];
    const inMemory = await play(memoryLimiterStore(one), one, seeded(seed));
    const shared = redisLimiterStore(inTimeOf(two, client), { prefix: `seed-${seed}`, timeoutMs: 10_000 });
    expect(await play(shared, two, seeded(seed)), `seed ${seed}`).toEqual(inMemory);
    refusals += inMemory.filter((answer) => answer !== "taken").length;
  }
  expect(refusals).toBeGreaterThan(3_000);
  client.destroy();
});

test.for(LIBRARIES)("%s: the server's own time counts, and every key expires", async (library) => {
  await using connected = await connectWith(library, redis.url);
  const store = redisLimiterStore(connected.client, { prefix: library, timeoutMs: 10_000 });
  const client = await connect();
  for (let taken = 0; taken < 2; taken += 1)
    expect(await store.take([ADDS, API], 60_000)).toHaveProperty("slot");
  const refused = await store.take([ADDS, API], 60_000);
  expect(refused).toMatchObject({ cooling: false });
  if ("waitMs" in refused) {
    expect(refused.waitMs).toBeGreaterThan(30_000);
    expect(refused.waitMs).toBeLessThanOrEqual(62_500);
  }
  await store.cool("api", 120_000);
  expect(await store.take([API], 1_000)).toMatchObject({ cooling: true });
  const keys = await client.keys(`{${library}}:*`);
  expect(keys.sort()).toEqual(["pause:api", "slots:adds", "slots:api"].map((name) => `{${library}}:${name}`));
  for (const key of keys) expect(await client.pTTL(key)).toBeGreaterThan(0);
  client.destroy();
});

test.for(LIBRARIES)(
  "%s: a server that hangs or is gone ends every call, and one that is back serves",
  async (library) => {
    await using own = await startRedisServer();
    await using connected = await connectWith(library, own.url);
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const store = redisLimiterStore(connected.client, { timeoutMs: 500, onError });
    const limit = { store, buckets: { api: API } };
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return Response.json({ id: 1 });
    };
    const rd = new RealDebrid({ auth: "made-up-token", limit, fetch });
    await rd.user.get();
    own.freeze();
    await expect(rd.user.get()).rejects.toMatchObject({ kind: "network", retryable: true });
    await expect(rd.user.get()).rejects.toThrow("no answer from Redis within 500 ms");
    await own.kill();
    await expect(rd.user.get()).rejects.toThrow(NetworkError);
    expect(requests).toBe(1);
    await using again = await startRedisServer(own.port);
    expect(again.port).toBe(own.port);
    await vi.waitUntil(
      () =>
        rd.user.get().then(
          () => true,
          () => false,
        ),
      { timeout: 30_000, interval: 50 },
    );
    expect(requests).toBe(2);
  },
);
