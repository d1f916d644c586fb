import type { Clock } from "../clock.ts";
import type { Credentials } from "../credentials.ts";
import { BodyTooLarge, readBody } from "../decode/read-body.ts";
import { ClientError } from "../errors/client-error.ts";
import {
  AbortedError,
  ConfigError,
  DecodeError,
  NetworkError,
  TimeoutError,
} from "../errors/transport-errors.ts";
import { type FailureMeta, type Meta, publicHeaders } from "../meta.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions, Fetch, Timeouts } from "../options.ts";
import { startDeadline, untilAborted } from "./deadline.ts";

/** Everything a request needs on its way, the same for all calls of a client. */
export interface Transport {
  /** The only origin that requests, and so credentials, go to. */
  readonly origin: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly credentials: Credentials | undefined;
  readonly timeout: Required<Timeouts>;
  readonly maxResponseBytes: number;
}

/** A complete answer. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: Uint8Array;
  readonly meta: Meta;
}

/** Sends one call: the total deadline around its tries. */
export async function exchange(
  transport: Transport,
  operation: Operation,
  build: () => Request,
  options: CallOptions,
): Promise<Exchange> {
  const { clock } = transport;
  const { tryMs, totalMs } = { ...transport.timeout, ...options.timeout };
  const progress = { attempts: 0, waitedMs: 0 };
  const context = () => ({ operation: operation.id, meta: { ...progress } });
  const total = startDeadline({
    clock,
    milliseconds: totalMs,
    outer: options.signal,
    expired: () => new TimeoutError("total", totalMs, context()),
    aborted: (cause) => new AbortedError({ ...context(), cause }),
  });
  try {
    if (total.signal.aborted) throw total.signal.reason;
    return await attempt(transport, operation, build(), { signal: total.signal, tryMs, progress });
  } finally {
    total.clear();
  }
}

interface Try {
  readonly signal: AbortSignal;
  readonly tryMs: number;
  readonly progress: { attempts: number; waitedMs: number };
}

/** One try: credentials, request, whole body. */
async function attempt(
  transport: Transport,
  operation: Operation,
  request: Request,
  { signal: outer, tryMs, progress }: Try,
): Promise<Exchange> {
  const { clock, credentials } = transport;
  const url = new URL(request.url);
  if (url.origin !== transport.origin) {
    throw new ConfigError(operation.id, "baseUrl", `requests go to ${transport.origin} only`);
  }
  await untilAborted(
    Promise.resolve(credentials?.apply(request.headers, { operation, url, signal: outer })),
    outer,
  );
  progress.attempts += 1;
  const context = (meta: FailureMeta = { ...progress }) => ({ operation: operation.id, meta });
  const deadline = startDeadline({
    clock,
    milliseconds: tryMs,
    outer,
    expired: () => new TimeoutError("try", tryMs, context()),
    aborted: (reason) => reason,
  });
  const { signal } = deadline;
  let meta: Meta | undefined;
  try {
    const response = await untilAborted(transport.fetch(request, { signal }), signal);
    meta = { status: response.status, headers: publicHeaders(response.headers), ...progress };
    await credentials?.learn?.(response.headers, { operation, url, signal });
    const bytes = await readBody(response, transport.maxResponseBytes, signal);
    return { response, bytes, meta };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof ClientError) throw cause;
    if (cause instanceof BodyTooLarge && meta) {
      throw new DecodeError(cause.message, { operation: operation.id, meta });
    }
    throw new NetworkError(`${networkProblem(cause)}, from ${url.origin}`, { ...context(meta), cause });
  } finally {
    deadline.clear();
  }
}

/** The innermost message of a fetch failure: undici hides `ECONNREFUSED` behind "fetch failed". */
function networkProblem(cause: unknown): string {
  let error = cause;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return code === undefined ? "no complete answer" : `no complete answer (${code})`;
}
