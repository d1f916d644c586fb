import { BodyTooLarge } from "../decode/read-body.ts";
import { DecodeError } from "../errors/answer-errors.ts";
import { NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import { contextOf, type Run } from "../pipeline/run.ts";
import type { Tried } from "../pipeline/try-once.ts";
import { failedMeta } from "../secrets/failed-meta.ts";
import type { Hide } from "../secrets/hide.ts";
import { codeOf, safeCause } from "../secrets/safe-cause.ts";
import type { End } from "./end-of-try.ts";

/** Why there is no complete answer. */
export function faultOf(run: Run, { cause, fresh }: Tried, hide: Hide): End {
  const { operation, progress, transport } = run;
  if (cause instanceof TimeoutError || cause instanceof NetworkError)
    return { error: cause, temporary: true };
  const meta = fresh && failedMeta(fresh, progress, hide);
  if (cause instanceof BodyTooLarge && meta) {
    return { error: new DecodeError(cause.message, { operation: operation.id, meta }), temporary: false };
  }
  const error = new NetworkError(`${networkProblem(cause)}, from ${new URL(transport.baseUrl).origin}`, {
    ...contextOf(run, meta),
    cause: safeCause(cause, hide),
  });
  return { error, temporary: true };
}

/** The innermost message of a fetch failure: undici hides `ECONNREFUSED` behind "fetch failed". */
function networkProblem(cause: unknown): string {
  let error = cause;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const code = codeOf(error);
  return `no complete answer${code ? ` (${code})` : ""}`;
}
