import { ApiError } from "../errors/api-error.ts";
import { wait } from "../flow/wait.ts";
import type { Answer } from "../pipeline/answer.ts";
import { answerOf } from "../pipeline/exchange.ts";
import type { Run } from "../pipeline/run.ts";
import type { Outgoing } from "../pipeline/transport.ts";
import { isData, type Tried, tryOnce } from "../pipeline/try-once.ts";
import { backOff, retryOptions } from "../retry/retry-options.ts";
import { type End, endOf } from "./end-of-try.ts";

/** Goes on after a try that came to no data: renews credentials, tries again, or says what went wrong. */
export async function recover(run: Run, first: Tried): Promise<Answer> {
  const { transport, deadline, progress } = run;
  let tried = first;
  let renewed = false;
  for (let tries = 1; !isData(tried); tries += 1) {
    const end = await endOf(run, tried);
    const { answer, error } = end;
    if (answer && !renewed && (await renewCredentials(run, tried.request, answer))) {
      renewed = true;
      tries -= 1;
    } else {
      const delayMs = delayBefore(run, end, tries);
      if (delayMs === undefined) {
        if (answer) return answer;
        throw error;
      }
      transport.notify?.(run, "onRetry", { error, delayMs });
      await wait(transport.clock, delayMs, deadline.signal);
      progress.waitedMs += delayMs;
    }
    tried = await tryOnce(run);
  }
  return answerOf(run, tried);
}

async function renewCredentials(
  { transport, operation, deadline }: Run,
  { url, headers: sent }: Outgoing,
  { error, response }: Answer,
): Promise<boolean> {
  const code = error instanceof ApiError ? error.code : undefined;
  const refused = { status: response.status, code, sent };
  const { credentials } = transport;
  if (!credentials?.renew) return false;
  const { signal } = deadline;
  return deadline.until(credentials.renew(refused, { operation, url: new URL(url), signal }));
}

/** Milliseconds until the next try; undefined when there is none. */
function delayBefore(
  { transport, operation, options, startedAt, deadline }: Run,
  { temporary, pauseMs }: End,
  tries: number,
): number | undefined {
  const { clock, options: own } = transport;
  const retry = retryOptions(operation.id, options.retry, retryOptions(transport.api, own.retry));
  if (!temporary || !operation.repeatable || tries > retry.maxRetries) return undefined;
  const delayMs = pauseMs ?? backOff(tries, retry, own.random ?? Math.random);
  const at = clock.now() + delayMs;
  const isTooLate = at > startedAt + retry.maxElapsedMs || at >= deadline.endsAt;
  // An outage is so not multiplied by the number of calls under way.
  if (isTooLate || transport.retriesLeft < 10) return undefined;
  transport.retriesLeft -= 10;
  return delayMs;
}
