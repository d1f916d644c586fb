import type { Clock } from "../../clock.ts";
import { ClientError } from "../../errors/client-error.ts";
import { NetworkError } from "../../errors/transport-errors.ts";
import { startDeadline, untilAborted } from "../../pipeline/deadline.ts";

export interface RedisLinkOptions {
  /** For errors. */
  readonly operation: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/** Bounds every wait for Redis. After a time-out, the same time passes until the next request, or an answer. */
export class RedisLink {
  readonly #operation: string;
  readonly #clock: Clock;
  readonly #timeoutMs: number;
  #silentUntil = Number.NEGATIVE_INFINITY;

  constructor({ operation, clock, timeoutMs }: RedisLinkOptions) {
    this.#operation = operation;
    this.#clock = clock;
    this.#timeoutMs = timeoutMs;
  }

  /** Calls that wait behind one that timed out fail with it, instead of one time-out after another. */
  checkSilence(doing: string): void {
    if (this.#clock.now() < this.#silentUntil) throw this.#silent(doing);
  }

  async inTime(doing: string, work: Promise<unknown>): Promise<unknown> {
    const answer = work.then((value) => {
      this.#silentUntil = Number.NEGATIVE_INFINITY;
      return value;
    });
    const deadline = startDeadline({
      clock: this.#clock,
      milliseconds: this.#timeoutMs,
      expired: () => {
        this.#silentUntil = this.#clock.now() + this.#timeoutMs;
        return this.#silent(doing);
      },
      aborted: (reason) => reason,
    });
    try {
      return await untilAborted(answer, deadline.signal);
    } catch (error) {
      // No cause: clients attach the failed command, and that can be the one with the password.
      throw error instanceof ClientError ? error : this.failed(doing, whyOf(error));
    } finally {
      deadline.clear();
    }
  }

  failed(doing: string, why: string): NetworkError {
    const context = { operation: this.#operation, retryable: true };
    return new NetworkError(`${doing} failed: ${why}`, context);
  }

  #silent(doing: string): NetworkError {
    return this.failed(doing, `no answer from Redis within ${this.#timeoutMs} ms`);
  }
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "for an unknown reason";
}
