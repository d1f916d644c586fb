import { readBody } from "../decode/read-body.ts";
import type { Verdict } from "../dialect.ts";
import { ClientError } from "../errors/client-error.ts";
import { NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import type { Slot } from "../limit/slot.ts";
import { Deadline } from "./deadline.ts";
import { withRest } from "./load-rest.ts";
import { type Complete, readAnswer } from "./read-answer.ts";
import { contextOf, type Run, type Sending } from "./run.ts";
import type { Outgoing } from "./transport.ts";

/** What one try came to. Unless it came to data, its slot is still held. */
export interface Tried {
  readonly request: Outgoing;
  readonly slot: Slot | undefined;
  isSent?: boolean;
  /** As soon as an answer began. */
  fresh?: Response;
  /** As soon as it was complete: the same, or the known one that it confirmed. */
  response?: Response;
  bytes?: Uint8Array;
  /** What it says; absent where JSON was expected and did not come. */
  verdict?: Verdict | undefined;
  /** Why there is no complete answer. */
  cause?: unknown;
}

/** A try that came to data. */
export type Told = Tried &
  Required<Pick<Tried, "fresh" | "response" | "bytes">> & { verdict: { kind: "data" } };

export function isData(tried: Tried): tried is Told {
  return tried.verdict?.kind === "data";
}

/** One try in a slot of its bucket. Rejects when the call is over: aborted, no time left, wrong arguments. */
export async function tryOnce(run: Run & Sending): Promise<Tried> {
  const { transport, operation, deadline } = run;
  const request = run.build();
  if (transport.loading && !transport.rest) await deadline.until(transport.loading);
  const taken = transport.limits?.take(operation.bucket ?? "", deadline.endsAt - transport.clock.now());
  const slot =
    taken && "bucket" in taken ? await withRest(run, (rest) => rest.waitForSlot(run, taken)) : taken;
  const tried: Tried = { request, slot };
  let isOver = true;
  try {
    await send(run, tried);
    isOver = isData(tried);
    if (isOver && transport.retriesLeft < 200) transport.retriesLeft += 1;
  } catch (error) {
    // Credentials have calls of their own.
    isOver = deadline.isOver || !(error instanceof NetworkError || error instanceof TimeoutError);
    if (isOver) throw error;
    tried.cause = error;
  } finally {
    const freed = isOver && free(tried);
    if (freed) await deadline.until(freed);
  }
  return tried;
}

export function free({ slot, isSent, fresh, verdict }: Tried): void | Promise<void> {
  return isSent ? slot?.release(!!fresh, verdict?.kind === "data") : slot?.giveBack();
}

async function send(run: Run, tried: Tried): Promise<void> {
  const { transport, operation, progress, tryMs, options, deadline: total } = run;
  const { clock, credentials, etags, dialect, options: own } = transport;
  const { request } = tried;
  const { headers: sent, url } = request;
  // Few look at the signal and the address.
  const context = {
    operation,
    sent,
    get signal() {
      return total.signal;
    },
    get url() {
      return new URL(url);
    },
  };
  const applied = credentials?.apply(sent, context);
  if (applied) await total.until(applied);
  etags?.ask(request);
  progress.attempts += 1;
  tried.isSent = true;
  transport.notify?.(run, "onRequest", {});
  const startedAt = clock.now();
  const deadline =
    total.endsAt - startedAt > tryMs
      ? new Deadline(clock, tryMs, options.signal, (isTimeUp, reason) =>
          isTimeUp ? new TimeoutError("try", tryMs, contextOf(run)) : reason,
        )
      : total;
  // The runtime's own fetch heeds the signal; others may not.
  const until = <T>(work: Promise<T>) => (own.fetch ? deadline.until(work) : work);
  try {
    const fresh = await until(request.send(deadline.signal));
    tried.fresh = fresh;
    const learned = credentials?.learn?.(fresh.headers, context);
    if (learned) await deadline.until(learned);
    const bytes = await readBody(fresh, own.maxResponseBytes ?? 64 * 1024 * 1024, until, !own.fetch);
    transport.notify?.(run, "onResponse", {
      status: fresh.status,
      durationMs: clock.now() - startedAt,
      bytes: bytes.byteLength,
    });
    Object.assign(tried, { response: fresh, bytes }, etags?.answered(request, fresh, bytes));
  } catch (cause) {
    if (total.isOver) throw total.reason;
    if (!deadline.isOver && cause instanceof ClientError) throw cause;
    tried.cause = deadline.reason ?? cause;
    return;
  } finally {
    if (deadline !== total) deadline.clear();
  }
  tried.verdict = readAnswer(dialect, operation, tried as Complete);
}
