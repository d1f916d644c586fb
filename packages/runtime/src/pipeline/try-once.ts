import type { Verdict } from "../dialect.ts";
import { LimitedError, NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import type { Slot } from "../limit/limiter.ts";
import { notify } from "../observe/hooks.ts";
import { parseRetryAfter } from "../retry/retry-after.ts";
import { attempt } from "./attempt.ts";
import { errorOf, isTemporary, readAnswer } from "./read-answer.ts";
import type { End, Exchange, Run } from "./run.ts";
import type { Outgoing } from "./transport.ts";

/** One try in a slot of its bucket. Rejects when the call is over: aborted, no time left, wrong arguments. */
export async function tryOnce(run: Run, request: Outgoing): Promise<End> {
  const { transport, operation, progress, deadline } = run;
  const { bucket } = operation;
  const { limiter, budget, clock } = transport;
  const taken = takeSlot(run);
  const slot = taken instanceof Promise ? await waitFor(run, taken) : taken;
  const sentBefore = progress.attempts;
  let hasArrived = false;
  try {
    const exchange = await attempt(run, request, () => {
      hasArrived = true;
    });
    const verdict = readAnswer(transport.dialect, operation, exchange);
    if (verdict.kind === "data") {
      budget.succeeded();
      if (bucket) limiter?.accepted(bucket);
      return { answer: { exchange, verdict, error: undefined }, temporary: false };
    }
    const pauseMs = await pauseAfter(run, exchange, verdict);
    const retryAt = pauseMs === undefined ? undefined : new Date(clock.now() + pauseMs);
    const error = errorOf(verdict, operation, exchange, retryAt);
    const temporary = isTemporary(verdict, exchange.response.status);
    return { answer: { exchange, verdict, error }, error, temporary, pauseMs };
  } catch (error) {
    if (!deadline.isOver && (error instanceof NetworkError || error instanceof TimeoutError)) {
      return { error, temporary: true };
    }
    throw error;
  } finally {
    const freed = progress.attempts === sentBefore ? slot?.giveBack() : slot?.release(hasArrived);
    if (freed) await deadline.until(freed);
  }
}

function takeSlot({ transport, operation, progress, deadline, deadlineAt }: Run) {
  const { limiter, clock } = transport;
  const { bucket, id } = operation;
  if (!limiter || !bucket) return undefined;
  const limited = (problem: string, retryAt?: Date) =>
    new LimitedError(bucket, problem, { operation: id, meta: { ...progress }, retryAt });
  return limiter.acquire(
    bucket,
    {
      leaseMs: deadlineAt - clock.now(),
      isOver: deadline.isOver,
      get signal() {
        return deadline.signal;
      },
      tooLong(waitMs) {
        const at = clock.now() + waitMs;
        if (at < deadlineAt) return undefined;
        return limited("nothing may be sent for longer than this call has time", new Date(at));
      },
    },
    () => limited("too many calls wait already"),
  );
}

async function waitFor(run: Run, taken: Promise<Slot | undefined>): Promise<Slot | undefined> {
  const { transport, operation, progress } = run;
  const { clock } = transport;
  const from = clock.now();
  const slot = await taken;
  const waitedMs = clock.now() - from;
  if (waitedMs > 0) {
    progress.waitedMs += waitedMs;
    notify(run, "onLimited", { attempt: progress.attempts + 1, bucket: operation.bucket ?? "", waitedMs });
  }
  return slot;
}

/** How long the server wants to be left alone; pauses the bucket when it refused for the number of calls. */
async function pauseAfter(
  { transport, operation, deadline }: Run,
  { response }: Exchange,
  verdict: Verdict,
): Promise<number | undefined> {
  const { limiter, clock } = transport;
  const asked = parseRetryAfter(response.headers.get("retry-after"), clock.now());
  const throttled = response.status === 429 || (verdict.kind === "refused" && verdict.refusal.throttled);
  if (!throttled || !limiter || !operation.bucket) return asked;
  return deadline.until(limiter.refused(operation.bucket, asked));
}
