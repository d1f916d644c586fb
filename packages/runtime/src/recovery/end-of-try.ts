import type { Verdict } from "../dialect.ts";
import type { ClientError } from "../errors/client-error.ts";
import { completed } from "../errors/code-book.ts";
import type { Answer } from "../pipeline/answer.ts";
import type { Complete } from "../pipeline/read-answer.ts";
import type { Run } from "../pipeline/run.ts";
import { free, type Tried } from "../pipeline/try-once.ts";
import { parseRetryAfter } from "../retry/retry-after.ts";
import { failedMeta } from "../secrets/failed-meta.ts";
import { type Hide, hiderOf } from "../secrets/hide.ts";
import { describeBody } from "./describe-body.ts";
import { faultOf } from "./fault.ts";
import { limiterOf } from "./limiter-of.ts";
import { type Failing, isTemporary, refusalError } from "./refusal-error.ts";

/** How a try ended that came to no data. */
export interface End {
  readonly answer?: Answer;
  readonly error: ClientError;
  /** Whether the client may try again, if the operation can be repeated. */
  readonly temporary: boolean;
  /** Milliseconds the server asked to wait. */
  readonly pauseMs?: number | undefined;
}

/** Says what went wrong, pauses the bucket where the server wants that, and frees the slot. */
export async function endOf(run: Run, tried: Tried): Promise<End> {
  const hide = hiderOf(tried.request, run.args);
  try {
    const { complete, verdict } = tried;
    return complete ? await endOfAnswer(run, complete, verdict, hide) : faultOf(run, tried, hide);
  } finally {
    const freed = free(tried);
    if (freed) await run.deadline.until(freed);
  }
}

async function endOfAnswer(
  run: Run,
  { response, bytes }: Complete,
  verdict: Verdict | undefined,
  hide: Hide,
): Promise<End> {
  const { transport, operation, progress } = run;
  const meta = failedMeta(response, progress, hide);
  const { status } = response;
  const failing = explained(run, (verdict ?? notJson()) as Failing);
  const throttled = status === 429 || (failing.kind === "refused" && failing.refusal.throttled);
  const pauseMs = await pauseAfter(run, response, throttled);
  const listed = operation.errors ?? transport.rest?.operationErrors?.[operation.id] ?? [];
  const retryAt = pauseMs === undefined ? undefined : new Date(transport.clock.now() + pauseMs);
  const temporary = isTemporary(failing, status);
  const error = refusalError(failing, operation, { response, meta, hide, listed }, retryAt);
  return { answer: { response, bytes, meta, error }, error, temporary, pauseMs };

  function notJson(): Verdict {
    if (!operation.success.includes(status)) return { kind: "failed" };
    return { kind: "foreign", ...describeBody(bytes, response.headers, hide) };
  }
}

/** With what is known about the code of a refusal. */
function explained({ transport }: Run, failing: Failing): Failing {
  const book = transport.rest;
  if (!book || failing.kind === "foreign") return failing;
  const refusal = failing.kind === "refused" ? failing.refusal : book.refusalIn?.(failing.body);
  return refusal ? { kind: "refused", refusal: completed(refusal, book) } : failing;
}

/** How long the server wants to be left alone; pauses the bucket when it refused for the number of calls. */
async function pauseAfter(
  { transport, operation, deadline }: Run,
  response: Response,
  throttled: boolean | undefined,
): Promise<number | undefined> {
  const { clock } = transport;
  const asked = parseRetryAfter(response.headers.get("retry-after"), clock.now());
  const limiter = throttled && operation.bucket ? limiterOf(transport) : undefined;
  return limiter ? deadline.until(limiter.refused(operation.bucket ?? "", asked)) : asked;
}
