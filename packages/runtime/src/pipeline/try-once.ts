import type { Verdict } from "../dialect.ts";
import { LimitedError, NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import type { Slot } from "../limit/limiter.ts";
import { notify } from "../observe/hooks.ts";
import { parseRetryAfter } from "../retry/retry-after.ts";
import { attempt, type Exchange } from "./attempt.ts";
import { untilAborted } from "./deadline.ts";
import { errorOf, isTemporary, readAnswer } from "./read-answer.ts";
import { about, type End, type Run } from "./run.ts";

/** One try in a slot of its bucket. Rejects when the call is over: aborted, no time left, wrong arguments. */
export async function tryOnce(run: Run, request: Request): Promise<End> {
  const { transport, operation, progress, signal, tryMs } = run;
  const { bucket } = operation;
  const { limiter, budget } = transport;
  const slot = await takeSlot(run);
  const sentBefore = progress.attempts;
  const state = { signal, tryMs, args: run.args, progress, answered: false };
  try {
    const done = await attempt(transport, operation, request, state);
    const verdict = readAnswer(transport.dialect, operation, done);
    const pauseMs = await pauseAfter(run, done, verdict);
    const retryAt = pauseMs === undefined ? undefined : new Date(transport.clock.now() + pauseMs);
    const error = errorOf(verdict, operation, done, retryAt);
    if (error === undefined) {
      budget.succeeded();
      if (bucket) limiter?.accepted(bucket);
    }
    const temporary = isTemporary(verdict, done.response.status);
    return { answer: { exchange: done, verdict, error }, error, temporary, pauseMs };
  } catch (error) {
    if (!signal.aborted && (error instanceof NetworkError || error instanceof TimeoutError)) {
      return { error, temporary: true };
    }
    throw error;
  } finally {
    const freed = progress.attempts === sentBefore ? slot?.giveBack() : slot?.release(state.answered);
    if (freed) await untilAborted(freed, signal);
  }
}

async function takeSlot(run: Run): Promise<Slot | undefined> {
  const { transport, operation, progress, signal, deadlineAt } = run;
  const { limiter, clock, listeners } = transport;
  const { bucket } = operation;
  if (limiter === undefined || bucket === undefined) return undefined;
  const limited = (problem: string, waitMs?: number) =>
    new LimitedError(bucket, problem, {
      operation: operation.id,
      meta: { ...progress },
      retryAt: waitMs === undefined ? undefined : new Date(clock.now() + waitMs),
    });
  const from = clock.now();
  const slot = await limiter.acquire(
    bucket,
    {
      leaseMs: deadlineAt - from,
      signal,
      tooLong: (waitMs) =>
        clock.now() + waitMs < deadlineAt
          ? undefined
          : limited("nothing may be sent for longer than this call has time", waitMs),
    },
    () => limited("too many calls wait already"),
  );
  const waitedMs = clock.now() - from;
  if (waitedMs > 0) {
    progress.waitedMs += waitedMs;
    notify(listeners, "onLimited", { ...about(run), attempt: progress.attempts + 1, bucket, waitedMs });
  }
  return slot;
}

/** How long the server wants to be left alone; pauses the bucket when it refused for the number of calls. */
async function pauseAfter(run: Run, { response }: Exchange, verdict: Verdict): Promise<number | undefined> {
  if (verdict.kind === "data") return undefined;
  const { operation, signal } = run;
  const { limiter, clock } = run.transport;
  const asked = parseRetryAfter(response.headers.get("retry-after"), clock.now());
  const throttled = response.status === 429 || (verdict.kind === "refused" && verdict.refusal.throttled);
  if (!throttled || limiter === undefined || operation.bucket === undefined) return asked;
  return untilAborted(limiter.refused(operation.bucket, asked), signal);
}
