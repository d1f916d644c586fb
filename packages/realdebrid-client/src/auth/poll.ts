import {
  type CallOptions,
  type ClientError,
  type Clock,
  NetworkError,
  TimeoutError,
} from "@debrid-drive/runtime";
import { ApiError, DecodeError, HttpError, wait, within } from "@debrid-drive/runtime/flow";
import { errorCodes } from "../generated/errors.ts";
import { isPage, isThrottled } from "./refusal.ts";
import { SignInError } from "./sign-in-error.ts";

const SLOW_DOWN_MS = 5_000;

export interface PollInfo {
  /** How many answers said that the user has not accepted yet, or did not come at all. */
  readonly polls: number;
  /** Milliseconds until the next request. */
  readonly nextInMs: number;
}

export interface WaitOptions {
  /** Ends the wait at once. */
  readonly signal?: AbortSignal;
  /** Told before each wait. Must not throw. */
  onPoll?(info: PollInfo): void;
}

export interface Poll<T> extends WaitOptions {
  readonly clock: Clock;
  /** Names the flow in errors. */
  readonly operation: string;
  readonly intervalMs: number;
  /** When the code has ended for sure, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Refusals that mean "not yet", besides 403 without a code. */
  readonly pending: readonly number[];
  /** Gives undefined as long as the user has not accepted. */
  ask(options: CallOptions): Promise<T | undefined>;
}

/** Asks every so often, counted from the last answer, until the user has accepted or the code has ended. */
export function poll<T>(options: Poll<T>): Promise<T> {
  const { signal, operation } = options;
  return within(operation, { signal }, (ended) => pollUntilDone(options, ended));
}

async function pollUntilDone<T>(options: Poll<T>, signal: AbortSignal): Promise<T> {
  const { clock, operation, endsAt, ask, onPoll } = options;
  let { intervalMs } = options;
  let nextInMs = intervalMs;
  for (let polls = 0; ; ) {
    onPoll?.({ polls, nextInMs });
    await wait(clock, nextInMs, signal);
    let failure: ClientError | undefined;
    try {
      const result = await ask({ signal, retry: false });
      if (result !== undefined) return result;
    } catch (error) {
      if (signal.aborted || !goesOn(error, options.pending)) throw error;
      if (isThrottled(error)) intervalMs += SLOW_DOWN_MS;
      failure = error;
    }
    polls += 1;
    const leftMs = endsAt - clock.now();
    if (leftMs <= 0) throw expired(operation, failure);
    const pauseMs = (failure?.retryAt?.getTime() ?? 0) - clock.now();
    if (pauseMs > leftMs) {
      await wait(clock, leftMs, signal);
      throw expired(operation, failure);
    }
    nextInMs = Math.max(intervalMs, pauseMs);
  }
}

/** Whether a failure may be over the next time: the user is not done, the server is busy, the network is gone. */
function goesOn(error: unknown, pending: readonly number[]): error is ClientError {
  if (isThrottled(error)) return true;
  if (error instanceof NetworkError || error instanceof TimeoutError || error instanceof DecodeError)
    return true;
  if (error instanceof HttpError) return error.status >= 500 || error.status === 408 || isNotYet(error);
  return error instanceof ApiError && (pending.includes(error.code) || isStumble(error.code));
}

function isNotYet(error: HttpError): boolean {
  return error.status === 403 && !isPage(error);
}

function isStumble(code: number): boolean {
  return code === errorCodes.internal_error || code === errorCodes.service_unavailable;
}

function expired(operation: string, cause: ClientError | undefined): SignInError {
  return new SignInError(
    operation,
    "userCode",
    "expired",
    "the user did not accept in time; start again",
    cause,
  );
}
