import { EtagCache } from "./conditional/etag-cache.ts";
import { Limiter } from "./limit/limiter.ts";
import { loggingHooks } from "./observe/logger.ts";
import { notify } from "./observe/notify.ts";
import type { Transport } from "./pipeline/transport.ts";
import { checkAnswer } from "./recovery/check-answer.ts";

/** Gives a client what its options ask for. */
export function setUp(transport: Transport): void {
  // Calls that began together ask for the same.
  if (transport.isReady) return;
  const { options, clock, buckets: known } = transport;
  const { conditional, hooks, logger, logLevel = "warn", validate, limit } = options;
  if (limit instanceof Limiter) transport.limits = limit;
  else if (limit) {
    const buckets = { ...known, ...limit.buckets };
    transport.limits = new Limiter({ ...limit, buckets, clock });
  }
  if (conditional) transport.etags = new EtagCache(conditional === true ? {} : conditional);
  if (validate) transport.check = (operation, answer) => checkAnswer(validate, operation, answer);
  const listeners = [...(hooks ? [hooks] : []), ...(logger ? [loggingHooks(logger, logLevel)] : [])];
  if (listeners.length > 0) transport.notify = (run, name, more) => notify(listeners, run, name, more);
  transport.isReady = true;
}
