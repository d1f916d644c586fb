import { BodyTooLarge, readBody } from "../decode/read-body.ts";
import { ClientError } from "../errors/client-error.ts";
import { ConfigError, DecodeError, NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import { AnswerMeta, type FailureMeta, type Meta } from "../meta.ts";
import { notify } from "../observe/hooks.ts";
import type { Operation } from "../operation.ts";
import { type Hide, hiderOf } from "../secrets/hide.ts";
import { codeOf, safeCause } from "../secrets/safe-cause.ts";
import { startDeadline, untilAborted } from "./deadline.ts";
import type { Transport } from "./transport.ts";

/** A complete answer. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: Uint8Array;
  readonly meta: Meta;
  readonly hide: Hide;
}

export interface Try {
  /** The signal of the whole call. */
  readonly signal: AbortSignal;
  readonly tryMs: number;
  /** The arguments: what must not come back in a message. */
  readonly args: unknown;
  readonly progress: { attempts: number; waitedMs: number };
  /** Set as soon as an answer begins. */
  answered: boolean;
}

/** One try: credentials, request, whole body. */
export async function attempt(
  transport: Transport,
  operation: Operation,
  request: Request,
  run: Try,
): Promise<Exchange> {
  const { clock, credentials, etags, listeners } = transport;
  const { progress, tryMs } = run;
  const url = new URL(request.url);
  if (url.origin !== transport.origin) {
    throw new ConfigError(operation.id, "baseUrl", `requests go to ${transport.origin} only`);
  }
  const applied = credentials?.apply(request.headers, { operation, url, signal: run.signal });
  if (applied) await untilAborted(applied, run.signal);
  const hide = hiderOf(request, run.args);
  const known = etags?.ask(request);
  progress.attempts += 1;
  const about = { operation, attempt: progress.attempts };
  notify(listeners, "onRequest", about);
  const startedAt = clock.now();
  const context = (meta: FailureMeta = { ...progress }) => ({
    operation: operation.id,
    meta,
    retryable: operation.repeatable,
  });
  const deadline = startDeadline({
    clock,
    milliseconds: tryMs,
    outer: run.signal,
    expired: () => new TimeoutError("try", tryMs, context()),
    aborted: (reason) => reason,
  });
  const { signal } = deadline;
  let meta: Meta | undefined;
  try {
    const fresh = await untilAborted(transport.fetch(request, { signal }), signal);
    run.answered = true;
    meta = new AnswerMeta(fresh, progress, hide);
    const learned = credentials?.learn?.(fresh.headers, { operation, url, signal, sent: request.headers });
    if (learned) await untilAborted(learned, signal);
    const bytes = await readBody(fresh, transport.maxResponseBytes, signal);
    const durationMs = clock.now() - startedAt;
    notify(listeners, "onResponse", { ...about, status: fresh.status, durationMs, bytes: bytes.byteLength });
    if (known && fresh.status === 304) {
      return { response: new Response(null, known), bytes: known.bytes, meta, hide };
    }
    etags?.keep(request, fresh, bytes);
    return { response: fresh, bytes, meta, hide };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof ClientError) throw cause;
    if (cause instanceof BodyTooLarge && meta) {
      throw new DecodeError(cause.message, { operation: operation.id, meta });
    }
    throw new NetworkError(`${networkProblem(cause)}, from ${url.origin}`, {
      ...context(meta),
      cause: safeCause(cause, hide),
    });
  } finally {
    deadline.clear();
  }
}

/** The innermost message of a fetch failure: undici hides `ECONNREFUSED` behind "fetch failed". */
function networkProblem(cause: unknown): string {
  let error = cause;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const code = codeOf(error);
  return code === undefined ? "no complete answer" : `no complete answer (${code})`;
}
