import { ClientError } from "../errors/client-error.ts";
import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";
import { DataMeta } from "../meta.ts";
import type { Operation } from "../operation.ts";
import { type CallOptions, checkOptions } from "../options.ts";
import type { Answer } from "./answer.ts";
import { Deadline } from "./deadline.ts";
import { withRest } from "./load-rest.ts";
import { contextOf, type Run, type Sending } from "./run.ts";
import type { Transport } from "./transport.ts";
import { isData, type Told, tryOnce } from "./try-once.ts";

/**
 * Sends one call: the total deadline around its preparation and its tries. Resolves to refusals too; rejects when no
 * answer came at all.
 *
 * @param prepare gives the operation as the server at hand knows it, before the first request is built
 */
export async function exchange(
  transport: Transport,
  { operation, build }: Sending,
  options: CallOptions,
  args: unknown,
  prepare?: (deadline: Deadline) => Operation | Promise<Operation>,
): Promise<Answer> {
  const { clock, timeout } = transport;
  if (options.timeout || options.retry) checkOptions(operation.id, options);
  const { tryMs, totalMs } = options.timeout ? { ...timeout, ...options.timeout } : timeout;
  const startedAt = clock.now();
  const deadline = new Deadline(clock, startedAt + totalMs, options.signal, (isTimeUp, cause) =>
    isTimeUp
      ? new TimeoutError("total", totalMs, contextOf(run))
      : new AbortedError({ ...contextOf(run), retryable: false, cause }),
  );
  const progress = { attempts: 0, waitedMs: 0 };
  const run: Run = { transport, operation, build, options, args, tryMs, startedAt, deadline, progress };
  try {
    if (deadline.isOver) throw deadline.reason;
    if (!transport.isReady) await withRest(run, ({ setUp }) => setUp(transport));
    if (prepare) {
      const prepared = prepare(deadline);
      run.operation = prepared instanceof Promise ? await deadline.until(prepared) : prepared;
    }
    const tried = await tryOnce(run);
    const answer = isData(tried)
      ? answerOf(run, tried)
      : await withRest(run, ({ recover }) => recover(run, tried));
    if (answer.error) transport.notify?.(run, "onFailure", { error: answer.error });
    return answer;
  } catch (error) {
    if (error instanceof ClientError) transport.notify?.(run, "onFailure", { error });
    throw error;
  } finally {
    deadline.clear();
  }
}

export function answerOf({ progress }: Run, { fresh, complete, verdict }: Told): Answer {
  const { response, bytes } = complete;
  return { response, bytes, data: verdict.data, meta: new DataMeta(fresh, progress) };
}
