import { type Clock, systemClock } from "./clock.ts";
import type { ClientError } from "./errors/client-error.ts";
import { ConfigError } from "./errors/transport-errors.ts";
import type { Claim, LimiterStore, Taken } from "./limit/limiter-store.ts";
import { evaluate, type RedisClient } from "./limit/redis/redis-client.ts";
import { RedisLink } from "./limit/redis/redis-link.ts";
import { COOL, GIVE_BACK, RELEASE, TAKE } from "./limit/redis/scripts.ts";

export type { IoRedis, NodeRedis, RedisClient } from "./limit/redis/redis-client.ts";

export interface RedisLimiterStoreOptions {
  /** What every key begins with: one for each account of a service. Default `debrid-drive`. */
  readonly prefix?: string | undefined;
  /** How long Redis may take for one answer, in milliseconds. Default 2,000. */
  readonly timeoutMs?: number | undefined;
  /** The longest time until a slot that another program freed early is noticed, in milliseconds. Default 250. */
  readonly pollMs?: number | undefined;
  /** Told when Redis could not be told that a slot is free, which then stays taken until its lease ends. */
  readonly onError?: ((error: ClientError) => void) | undefined;
  readonly clock?: Clock | undefined;
}

const OPERATION = "redisLimiterStore";
/** Timers of all platforms reach this far. */
const LONGEST_MS = 2_147_483_647;
const TAKING = "taking a slot";

/**
 * A limit that several programs share through Redis 5 or later, or Valkey. Takes a connected client of node-redis or
 * ioredis, and does not close it. All keys lie in one slot of a cluster. A call that finds no Redis is not sent and
 * fails with a retryable `NetworkError` of the operation `redisLimiterStore`.
 */
export function redisLimiterStore(
  client: RedisClient,
  {
    prefix = "debrid-drive",
    timeoutMs = 2_000,
    pollMs = 250,
    onError,
    clock = systemClock,
  }: RedisLimiterStoreOptions = {},
): LimiterStore {
  if (!/^[^{}]+$/.test(prefix)) throw new ConfigError(OPERATION, "prefix", "expected a text without braces");
  for (const [field, value] of Object.entries({ timeoutMs, pollMs })) {
    const fits = value > 0 && value <= LONGEST_MS;
    if (!fits)
      throw new ConfigError(OPERATION, field, `expected milliseconds above 0, ${LONGEST_MS} at most`);
  }
  /** Pauses that Redis does not know of. */
  const pauses = new Map<string, number>();

  const keysOf = (bucket: string) => [`{${prefix}}:slots:${bucket}`, `{${prefix}}:pause:${bucket}`];
  const link = new RedisLink({ operation: OPERATION, clock, timeoutMs });
  const ask = (script: string, buckets: readonly string[], values: readonly (string | number)[]) =>
    evaluate(client, script, buckets.flatMap(keysOf), values.map(String));
  /** The call goes on at once. Commands of one connection keep their order, so a later take sees the change. */
  const tell = (doing: string, work: Promise<unknown>, failed = () => {}) => {
    link.inTime(doing, work).catch((error) => {
      failed();
      onError?.(error);
    });
  };
  const giveBack = (claims: readonly Claim[], slot: string) => ask(GIVE_BACK, claims.map(nameOf), [slot]);

  return {
    pollMs,
    async take(claims, leaseMs): Promise<Taken> {
      const paused = Math.max(...claims.map(({ bucket }) => pauses.get(bucket) ?? 0)) - clock.now();
      if (paused > 0) return { waitMs: paused, cooling: true };
      link.checkOutage(TAKING);
      const slot = crypto.randomUUID();
      const limits = claims.flatMap(({ limit, windowMs }) => [limit, windowMs]);
      const work = ask(TAKE, claims.map(nameOf), [slot, leaseMs, ...limits]);
      try {
        const taken = takenFrom(await link.inTime(TAKING, work), slot);
        if (taken === undefined) throw link.failed(TAKING, "the client gave an answer that is none of Redis");
        return taken;
      } catch (error) {
        // It may be taken all the same, now or later.
        work.then(() => giveBack(claims, slot)).catch(() => {});
        throw error;
      }
    },
    release(claims, slot, graceMs) {
      const limits = claims.flatMap(({ limit, windowMs }) => [limit, windowMs]);
      tell("freeing a slot", ask(RELEASE, claims.map(nameOf), [slot, graceMs, ...limits]));
    },
    giveBack(claims, slot) {
      tell("giving a slot back", giveBack(claims, slot));
    },
    cool(bucket, milliseconds) {
      const until = clock.now() + milliseconds;
      tell("pausing a bucket", ask(COOL, [bucket], [milliseconds]), () => {
        pauses.set(bucket, Math.max(until, pauses.get(bucket) ?? 0));
      });
    },
  };
}

const nameOf = ({ bucket }: Claim) => bucket;

function takenFrom(answer: unknown, slot: string): Taken | undefined {
  const [taken, waitMs, paused] = Array.isArray(answer) ? answer.map(Number) : [];
  if (taken === 1) return { slot };
  if (taken === 0 && waitMs !== undefined && waitMs > 0) return { waitMs, cooling: paused === 1 };
  return undefined;
}
