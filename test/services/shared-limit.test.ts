import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { mostWithin, startCountingServer } from "./counting-server.ts";
import { type RedisServer, startRedisServer } from "./redis-server.ts";

const LIMIT = 5;
const WINDOW_MS = 400;

let redis: RedisServer;
let prefix = "";
let target: Awaited<ReturnType<typeof startCountingServer>>;
const children: ChildProcess[] = [];

beforeAll(async () => {
  redis = await startRedisServer();
});
afterAll(() => redis?.[Symbol.asyncDispose]());
beforeEach(async () => {
  prefix = crypto.randomUUID();
  target = await startCountingServer();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await target[Symbol.asyncDispose]();
});

function send(library: string, path: string, leaseMs: number, calls: number) {
  const file = join(import.meta.dirname, "programs", "send.ts");
  const numbers = [LIMIT, WINDOW_MS, leaseMs, calls].map(String);
  const args = ["--no-warnings", file, library, redis.url, prefix, target.url + path, ...numbers];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  children.push(child);
  return { child, ended: once(child, "exit") };
}

test("two programs, one with each library, stay within one limit together", async () => {
  const ends = await Promise.all([
    send("redis", "/redis", 10_000, 15).ended,
    send("ioredis", "/ioredis", 10_000, 15).ended,
  ]);
  expect(ends.map(([code]) => code)).toEqual([0, 0]);
  const times = target.arrivals.map(({ at }) => at);
  expect(times).toHaveLength(30);
  expect(mostWithin(times, WINDOW_MS)).toBeLessThanOrEqual(LIMIT);
  // Both had a share while both ran, and little of the limit was left unused.
  expect(new Set(target.arrivals.slice(0, 20).map(({ path }) => path)).size).toBe(2);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(6 * WINDOW_MS * 2);
});

test("the slots of a program that was killed come back after their lease", async () => {
  const leaseMs = 1_000;
  const killed = send("redis", "/hang", leaseMs, LIMIT);
  await target.untilArrived(LIMIT);
  killed.child.kill("SIGKILL");
  await killed.ended;
  const [code] = await send("ioredis", "/", leaseMs, LIMIT).ended;
  expect(code).toBe(0);
  const times = target.arrivals.map(({ at }) => at);
  const gap = (times[LIMIT] ?? 0) - (times[0] ?? 0);
  expect(gap).toBeGreaterThan(leaseMs);
  expect(gap).toBeLessThan(leaseMs + WINDOW_MS + 3_000);
  expect(mostWithin(times, WINDOW_MS)).toBeLessThanOrEqual(LIMIT);
});
