import { wait } from "../clock.ts";
import { ClientError } from "../errors/client-error.ts";
import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";
import { notify } from "../observe/hooks.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import { backOff, retryOptions } from "../retry/retry-options.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { type Answer, contextOf, type End, type Run, type Sending } from "./run.ts";
import type { Outgoing, Transport } from "./transport.ts";
import { tryOnce } from "./try-once.ts";

/** Sends one call: the total deadline around its preparation and its tries. Rejects when no answer came at all. */
export async function exchange(
  transport: Transport,
  operation: Operation,
  prepare: (deadline: Deadline) => Sending | Promise<Sending>,
  options: CallOptions,
  args: unknown,
): Promise<Answer> {
  const { clock } = transport;
  const { tryMs, totalMs } = { ...transport.timeout, ...options.timeout };
  const progress = { attempts: 0, waitedMs: 0 };
  const startedAt = clock.now();
  const begun = { transport, operation, args, tryMs, startedAt, deadlineAt: startedAt + totalMs, progress };
  const deadline = startDeadline({
    clock,
    milliseconds: totalMs,
    outer: options.signal,
    expired: () => new TimeoutError("total", totalMs, contextOf(begun)),
    aborted: (cause) => new AbortedError({ ...contextOf(begun), retryable: false, cause }),
  });
  const failed = (error: ClientError) => notify(begun, "onFailure", { error });
  try {
    const retry = retryOptions(operation.id, options.retry, transport.retry);
    if (deadline.isOver) deadline.signal.throwIfAborted();
    const preparing = prepare(deadline);
    const sending = preparing instanceof Promise ? await deadline.until(preparing) : preparing;
    const answer = await untilDone(Object.assign(begun, sending, { retry, deadline }));
    if (answer.error) failed(answer.error);
    return answer;
  } catch (error) {
    if (error instanceof ClientError) failed(error);
    throw error;
  } finally {
    deadline.clear();
  }
}

async function untilDone(run: Run): Promise<Answer> {
  const { transport, deadline, progress } = run;
  let renewed = false;
  for (let tries = 1; ; tries += 1) {
    const request = run.build();
    const end = await tryOnce(run, request);
    const { answer, error } = end;
    if (answer && !error) return answer;
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
    if (error) notify(run, "onRetry", { error, delayMs });
    await wait(transport.clock, delayMs, deadline.signal);
    progress.waitedMs += delayMs;
  }
}

async function renewCredentials(
  { transport, operation, deadline }: Run,
  { url, headers: sent }: Outgoing,
  { verdict, exchange }: Answer,
): Promise<boolean> {
  const code = verdict.kind === "refused" ? verdict.refusal.code : undefined;
  const refused = { status: exchange.response.status, code, sent };
  const { credentials } = transport;
  if (!credentials?.renew) return false;
  const { signal } = deadline;
  return deadline.until(credentials.renew(refused, { operation, url: new URL(url), signal }));
}

/** Milliseconds until the next try; undefined when there is none. */
function delayBefore(
  { transport, operation, retry, startedAt, deadlineAt }: Run,
  { temporary, pauseMs }: End,
  tries: number,
): number | undefined {
  if (!temporary || !operation.repeatable || tries > retry.maxRetries) return undefined;
  const delayMs = pauseMs ?? backOff(tries, retry, transport.random);
  const at = transport.clock.now() + delayMs;
  const isTooLate = at > startedAt + retry.maxElapsedMs || at >= deadlineAt;
  return !isTooLate && transport.budget.take() ? delayMs : undefined;
}
