import { FirstCalls } from "../limit/first-calls.ts";
import { Limiter } from "../limit/limiter.ts";
import type { Transport } from "../pipeline/transport.ts";

/** What keeps the client within its limits, from now on with all that belongs to it. */
export function limiterOf(transport: Transport): Limiter | undefined {
  const { limits, clock } = transport;
  if (limits instanceof FirstCalls) {
    const limiter = new Limiter({ buckets: limits.limits, clock });
    limiter.adopt(limits);
    transport.limits = limiter;
    return limiter;
  }
  return limits instanceof Limiter ? limits : undefined;
}
