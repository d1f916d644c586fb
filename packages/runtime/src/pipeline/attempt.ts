import { BodyTooLarge, readBody } from "../decode/read-body.ts";
import { ClientError } from "../errors/client-error.ts";
import { ConfigError, DecodeError, NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import { AnswerMeta, type Meta } from "../meta.ts";
import { notify } from "../observe/hooks.ts";
import { hiderOf } from "../secrets/hide.ts";
import { codeOf, safeCause } from "../secrets/safe-cause.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { contextOf, type Exchange, type Run } from "./run.ts";
import type { Outgoing } from "./transport.ts";

/** One try: credentials, request, whole body. `answered` is called as soon as an answer begins. */
export async function attempt(run: Run, request: Outgoing, answered: () => void): Promise<Exchange> {
  const { transport, operation, progress, tryMs, deadline: outer } = run;
  const { clock, credentials, etags, origin } = transport;
  if (!request.url.startsWith(`${origin}/`)) {
    throw new ConfigError(operation.id, "baseUrl", `requests go to ${origin} only`);
  }
  const { headers: sent } = request;
  const contextWith = (deadline: Deadline) => ({
    operation,
    sent,
    // Few look at these.
    get signal() {
      return deadline.signal;
    },
    get url() {
      return new URL(request.url);
    },
  });
  const applied = credentials?.apply(sent, contextWith(outer));
  if (applied) await outer.until(applied);
  const hide = hiderOf(request, run.args);
  const known = etags?.ask(request);
  progress.attempts += 1;
  notify(run, "onRequest", {});
  const startedAt = clock.now();
  const deadline = startDeadline({
    clock,
    milliseconds: tryMs,
    outer,
    expired: () => new TimeoutError("try", tryMs, contextOf(run)),
    aborted: (reason) => reason,
  });
  let meta: Meta | undefined;
  try {
    // The runtime's own fetch heeds the signal; others may not.
    const until = request.isByRuntime ? <T>(work: Promise<T>) => work : deadline.until;
    const fresh = await until(request.send(deadline.signal));
    answered();
    meta = new AnswerMeta(fresh, progress, hide);
    const learned = credentials?.learn?.(fresh.headers, contextWith(deadline));
    if (learned) await deadline.until(learned);
    const bytes = await readBody(fresh, transport.maxResponseBytes, until, request.isByRuntime);
    const durationMs = clock.now() - startedAt;
    const { status } = fresh;
    notify(run, "onResponse", { status, durationMs, bytes: bytes.byteLength });
    if (known && status === 304) {
      return { response: new Response(null, known), bytes: known.bytes, meta, hide };
    }
    etags?.keep(request, fresh, bytes);
    return { response: fresh, bytes, meta, hide };
  } catch (cause) {
    if (deadline.isOver) throw deadline.signal.reason;
    if (cause instanceof ClientError) throw cause;
    if (cause instanceof BodyTooLarge && meta) {
      throw new DecodeError(cause.message, { operation: operation.id, meta });
    }
    throw new NetworkError(`${networkProblem(cause)}, from ${origin}`, {
      ...contextOf(run, meta),
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
  return `no complete answer${code ? ` (${code})` : ""}`;
}
