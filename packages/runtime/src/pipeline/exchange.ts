import { wait } from "../clock.ts";
import { ClientError } from "../errors/client-error.ts";
import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";
import { notify } from "../observe/hooks.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import { backOff, retryOptions } from "../retry/retry-options.ts";
import { startDeadline, untilAborted } from "./deadline.ts";
import { type Answer, about, type End, type Run } from "./run.ts";
import type { Transport } from "./transport.ts";
import { tryOnce } from "./try-once.ts";

/** Sends one call: the total deadline around its tries. Rejects when no answer came at all. */
export async function exchange(
  transport: Transport,
  operation: Operation,
  build: () => Request,
  options: CallOptions,
  args: unknown,
): Promise<Answer> {
  const { clock, listeners } = transport;
  const { tryMs, totalMs } = { ...transport.timeout, ...options.timeout };
  const retry = retryOptions(operation.id, options.retry, transport.retry);
  const progress = { attempts: 0, waitedMs: 0 };
  const context = () => ({ operation: operation.id, meta: { ...progress } });
  const startedAt = clock.now();
  const total = startDeadline({
    clock,
    milliseconds: totalMs,
    outer: options.signal,
    expired: () => new TimeoutError("total", totalMs, { ...context(), retryable: operation.repeatable }),
    aborted: (cause) => new AbortedError({ ...context(), cause }),
  });
  const { signal } = total;
  const deadlineAt = startedAt + totalMs;
  try {
    if (signal.aborted) throw signal.reason;
    const run = { transport, operation, build, args, retry, tryMs, startedAt, deadlineAt, signal, progress };
    const answer = await untilDone(run);
    if (answer.error) notify(listeners, "onFailure", { ...about(run), error: answer.error });
    return answer;
  } catch (error) {
    if (error instanceof ClientError) {
      notify(listeners, "onFailure", { operation, attempt: progress.attempts, error });
    }
    throw error;
  } finally {
    total.clear();
  }
}

async function untilDone(run: Run): Promise<Answer> {
  const { transport, signal, progress } = run;
  let renewed = false;
  for (let tries = 1; ; tries += 1) {
    const request = run.build();
    const end = await tryOnce(run, request);
    const { answer, error } = end;
    if (error === undefined && answer) return answer;
    if (answer && !renewed && (await renewCredentials(run, request, answer))) {
      renewed = true;
      tries -= 1;
      continue;
    }
    const delayMs = delayBefore(run, end, tries);
    if (delayMs === undefined) {
      if (answer) return answer;
      throw error;
    }
    if (error) notify(transport.listeners, "onRetry", { ...about(run), error, delayMs });
    await wait(transport.clock, delayMs, signal);
    progress.waitedMs += delayMs;
  }
}

async function renewCredentials(run: Run, request: Request, answer: Answer): Promise<boolean> {
  const { transport, operation, signal } = run;
  const { verdict, exchange } = answer;
  if (!transport.credentials?.renew) return false;
  const code = verdict.kind === "refused" ? verdict.refusal.code : undefined;
  const url = new URL(request.url);
  const refused = { status: exchange.response.status, code, sent: request.headers };
  return untilAborted(transport.credentials.renew(refused, { operation, url, signal }), signal);
}

/** Milliseconds until the next try; undefined when there is none. */
function delayBefore(run: Run, { temporary, pauseMs }: End, tries: number): number | undefined {
  const { transport, operation, retry, startedAt, deadlineAt } = run;
  if (!temporary || !operation.repeatable || tries > retry.maxRetries) return undefined;
  const delayMs = pauseMs ?? backOff(tries, retry, transport.random);
  const at = transport.clock.now() + delayMs;
  if (at > startedAt + retry.maxElapsedMs || at >= deadlineAt) return undefined;
  return transport.budget.take() ? delayMs : undefined;
}
