import type { AnsweredCall } from "../credentials.ts";
import { readBody } from "../decode/read-body.ts";
import type { Verdict } from "../dialect.ts";
import { ClientError } from "../errors/client-error.ts";
import { NetworkError, TimeoutError } from "../errors/transport-errors.ts";
import type { Slot } from "../limit/slot.ts";
import type { Operation } from "../operation.ts";
import { Deadline } from "./deadline.ts";
import { withRest } from "./load-rest.ts";
import { type Complete, readAnswer } from "./read-answer.ts";
import { contextOf, type Run } from "./run.ts";
import type { Outgoing } from "./transport.ts";
import { untilAborted } from "./until-aborted.ts";

/** One try, and what it came to. Unless it came to data, its slot is still held. */
export class Tried implements AnsweredCall {
  declare readonly run: Run;
  declare readonly request: Outgoing;
  declare readonly slot: Slot | undefined;
  declare isSent?: boolean;
  /** As soon as an answer began. */
  declare fresh?: Response;
  /** As soon as it was complete: the same, or the known one that it confirmed. */
  declare complete?: Complete;
  /** What it says; absent where JSON was expected and did not come. */
  declare verdict?: Verdict | undefined;
  /** Why there is no complete answer. */
  declare cause?: unknown;

  constructor(run: Run, request: Outgoing, slot: Slot | undefined) {
    this.run = run;
    this.request = request;
    this.slot = slot;
  }

  get operation(): Operation {
    return this.run.operation;
  }

  get sent(): Headers {
    return this.request.headers;
  }

  get url(): URL {
    return new URL(this.request.url);
  }

  get signal(): AbortSignal {
    return this.run.deadline.signal;
  }
}

/** A try that came to data. */
export type Told = Tried & Required<Pick<Tried, "fresh" | "complete">> & { verdict: { kind: "data" } };

export function isData(tried: Tried): tried is Told {
  return tried.verdict?.kind === "data";
}

/** One try in a slot of its bucket. Rejects when the call is over: aborted, no time left, wrong arguments. */
export async function tryOnce(run: Run): Promise<Tried> {
  const { transport, operation, progress, tryMs, deadline: total } = run;
  const { clock, credentials, etags, loading, rest } = transport;
  const { fetch, maxResponseBytes = 2 ** 26 } = transport.options;
  const request = run.build();
  if (loading && !rest) await total.until(loading);
  const taken = transport.limits?.take(operation.bucket ?? "", total.endsAt - clock.now());
  const slot =
    taken && "bucket" in taken ? await withRest(run, (part) => part.waitForSlot(run, taken)) : taken;
  const tried = new Tried(run, request, slot);
  let deadline = total;
  let isOver = true;
  try {
    try {
      const applied = credentials?.apply(request.headers, tried);
      if (applied) await total.until(applied);
      etags?.ask(request);
      progress.attempts += 1;
      tried.isSent = true;
      transport.notify?.(run, "onRequest", {});
      const startedAt = clock.now();
      if (total.endsAt - startedAt > tryMs) {
        deadline = new Deadline(clock, startedAt + tryMs, run.options.signal, (isTimeUp, reason) =>
          isTimeUp ? new TimeoutError("try", tryMs, contextOf(run)) : reason,
        );
      }
      const { signal } = deadline;
      const answer = request.send(signal);
      // The runtime's own fetch heeds the signal; others may not.
      const heeded = fetch && signal;
      const fresh = await (heeded ? untilAborted(answer, heeded) : answer);
      tried.fresh = fresh;
      const learned = credentials?.learn?.(fresh.headers, tried);
      if (learned) await deadline.until(learned);
      const bytes = await readBody(fresh, maxResponseBytes, heeded);
      transport.notify?.(run, "onResponse", {
        status: fresh.status,
        durationMs: clock.now() - startedAt,
        bytes: bytes.byteLength,
      });
      tried.complete = etags?.answered(request, fresh, bytes) ?? { response: fresh, bytes };
    } catch (cause) {
      if (total.isOver) throw total.reason;
      // Credentials have calls of their own.
      const isFault = cause instanceof NetworkError || cause instanceof TimeoutError;
      const isOwn = cause instanceof ClientError || !tried.isSent;
      if (!deadline.isOver && isOwn && !isFault) throw cause;
      tried.cause = deadline.reason ?? cause;
    }
    if (tried.complete) tried.verdict = readAnswer(transport.dialect, operation, tried.complete);
    isOver = isData(tried);
    if (isOver && transport.retriesLeft < 200) transport.retriesLeft += 1;
  } finally {
    if (deadline !== total) deadline.clear();
    const freed = isOver && free(tried);
    if (freed) await total.until(freed);
  }
  return tried;
}

/** Frees the slot of a try. */
export function free({ slot, isSent, fresh, verdict }: Tried): void | Promise<void> {
  return isSent ? slot?.release(!!fresh, verdict?.kind === "data") : slot?.giveBack();
}
