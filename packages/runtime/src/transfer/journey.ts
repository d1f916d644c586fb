import type { Clock } from "../clock.ts";
import type { ClientError } from "../errors/client-error.ts";
import { TimeoutError } from "../errors/transport-errors.ts";
import { wait } from "../flow/wait.ts";
import type { Fetch } from "../options.ts";
import { Deadline } from "../pipeline/deadline.ts";
import { untilAborted } from "../pipeline/until-aborted.ts";
import { backOff, type RetryOptions } from "../retry/retry-options.ts";
import type { Hide } from "../secrets/hide.ts";
import { contextOf } from "./failures.ts";

/** How failures are met unless the caller says otherwise. */
export const RETRY = { maxRetries: 6, baseDelayMs: 500, maxDelayMs: 30_000, maxElapsedMs: 300_000 };

/** A transfer of bytes that takes many requests: what it sends with, and what went wrong lately. */
export interface Journey {
  readonly settings: {
    readonly operation: string;
    readonly retry: Required<RetryOptions>;
    readonly fetch: Fetch;
    readonly clock: Clock;
    readonly random: () => number;
  };
  /** Aborts with the error that waits reject with. */
  readonly signal: AbortSignal;
  /** Takes out of a text what the last request, and those that led to it, sent. */
  hide: Hide;
  attempts: number;
  waitedMs: number;
  /** In a row, without any progress. */
  failures: number;
  progressAt: number;
}

/** Runs `work` until the journey ends, or for that many milliseconds. */
export async function withDeadline<T>(
  journey: Journey,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { settings, signal } = journey;
  const deadline = new Deadline(
    settings.clock,
    settings.clock.now() + milliseconds,
    signal,
    (isTimeUp, reason) => (isTimeUp ? new TimeoutError("try", milliseconds, contextOf(journey)) : reason),
  );
  try {
    return await untilAborted(work(deadline.signal), deadline.signal);
  } catch (error) {
    throw deadline.isOver ? deadline.reason : error;
  } finally {
    deadline.clear();
  }
}

/** Waits until another try makes sense; throws the error when none does. */
export async function waitToRetry(journey: Journey, error: ClientError): Promise<void> {
  const { clock, retry, random } = journey.settings;
  journey.failures += 1;
  if (journey.failures > retry.maxRetries) throw error;
  const now = clock.now();
  const delayMs = error.retryAt
    ? Math.max(0, error.retryAt.getTime() - now)
    : backOff(journey.failures, retry, random);
  if (now + delayMs > journey.progressAt + retry.maxElapsedMs) throw error;
  await wait(clock, delayMs, journey.signal);
  journey.waitedMs += delayMs;
}
