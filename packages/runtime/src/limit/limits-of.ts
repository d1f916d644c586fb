import { type Client, transportOf } from "../client.ts";
import { setUp } from "../set-up.ts";
import { FirstCalls } from "./first-calls.ts";
import { type BucketState, Limiter } from "./limiter.ts";

/** What waits and runs in each bucket, as this process sees it. None for a client without limits. */
export function limitsOf(client: Client): readonly BucketState[] {
  const transport = transportOf(client);
  setUp(transport);
  const { limits } = transport;
  if (limits instanceof Limiter) return limits.state();
  if (!(limits instanceof FirstCalls)) return [];
  const running = limits.begun.filter(({ isRunning }) => isRunning);
  return Object.keys(limits.limits).map((bucket) => ({
    bucket,
    waiting: 0,
    running: running.filter(({ buckets }) => buckets[0] === bucket).length,
    coolingUntil: undefined,
  }));
}
