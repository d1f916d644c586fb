import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mostWithin, startCountingServer } from "./counting-server.ts";
import { LIMIT, WINDOW_MS } from "./limit.ts";
import { LIBRARIES, type Library } from "./programs/clients.ts";
import { type RedisServer, startRedisServer } from "./redis-server.ts";

const PROGRAM = join(import.meta.dirname, "programs", "send.ts");
/** Longer than a busy machine keeps a call. */
const LEASE_MS = 30_000;

type Target = Awaited<ReturnType<typeof startCountingServer>>;

let redis: RedisServer;
const children: ChildProcess[] = [];

beforeEach(async () => {
  redis = await startRedisServer();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await redis[Symbol.asyncDispose]();
});

interface Sending {
  readonly target: Target;
  readonly path?: string;
  readonly prefix?: string;
  readonly leaseMs?: number;
  readonly calls: number;
}

function send(library: Library, sending: Sending) {
  const { target, path = `/${library}`, prefix = "account", leaseMs = LEASE_MS, calls } = sending;
  const values = [library, redis.url, prefix, target.url, path, leaseMs, calls].map(String);
  const child = spawn(process.execPath, ["--no-warnings", PROGRAM, ...values], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const ended = Promise.all([once(child, "exit"), text(child.stdout)]).then(([[code], printed]) => ({
    code,
    printed: printed.trim(),
  }));
  return { child, ended };
}

const timesOf = (target: Target) => target.arrivals.map(({ at }) => at);

test("two programs, one with each library, stay within one limit together", async () => {
  await using target = await startCountingServer(LIBRARIES.length);
  const sent = LIBRARIES.map((library) => send(library, { target, calls: 15 }).ended);
  for (const { code, printed } of await Promise.all(sent)) expect([code, printed]).toEqual([0, ""]);
  expect(target.arrivals.map(({ path }) => path).sort()).toEqual(
    [...Array(15).fill("/ioredis"), ...Array(15).fill("/redis")].sort(),
  );
  expect(mostWithin(timesOf(target), WINDOW_MS)).toBeLessThanOrEqual(LIMIT);
});

test("what is not shared goes over the limit, and is seen", async () => {
  await using target = await startCountingServer(LIBRARIES.length);
  const sent = LIBRARIES.map((library) => send(library, { target, prefix: library, calls: 40 }).ended);
  await Promise.all(sent);
  expect(target.arrivals).toHaveLength(80);
  expect(mostWithin(timesOf(target), WINDOW_MS)).toBeGreaterThan(LIMIT);
});

test("the slots of a program that was killed come back after their lease", async () => {
  const leaseMs = 4_000;
  await using target = await startCountingServer(1);
  const killed = send("redis", { target, path: "/hang", leaseMs, calls: LIMIT });
  await target.untilArrived(LIMIT);
  killed.child.kill("SIGKILL");
  await killed.ended;
  expect(await send("ioredis", { target, calls: LIMIT }).ended).toEqual({ code: 0, printed: "" });
  const times = timesOf(target);
  expect(times).toHaveLength(2 * LIMIT);
  expect((times[LIMIT] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(leaseMs / 2);
  expect(mostWithin(times, WINDOW_MS)).toBeLessThanOrEqual(LIMIT);
});

test("programs whose Redis dies send nothing more, and every waiting call says why", async () => {
  const calls = 500;
  await using target = await startCountingServer(LIBRARIES.length);
  const sent = LIBRARIES.map((library) => send(library, { target, calls }).ended);
  await target.untilArrived(2 * LIMIT);
  await redis.kill();
  for (const { code, printed } of await Promise.all(sent)) {
    expect(code).toBe(3);
    const errors = printed.split("\n");
    expect(errors.length).toBeGreaterThan(calls / 2);
    for (const error of errors)
      expect(error).toMatch(/^NetworkError: redisLimiterStore: taking a slot failed: ./);
  }
  expect(target.arrivals.length).toBeLessThan(2 * calls);
  expect(mostWithin(timesOf(target), WINDOW_MS)).toBeLessThanOrEqual(LIMIT);
});
