import type { Clock } from "../../clock.ts";
import { NetworkError } from "../../errors/transport-errors.ts";
import { Deadline } from "../../pipeline/deadline.ts";

export interface RedisLinkOptions {
  /** For errors. */
  readonly operation: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

interface Outage {
  readonly until: number;
  readonly why: string;
}

/** Bounds every wait for Redis. A failure counts for as long again as it took, or until Redis answers. */
export class RedisLink {
  readonly #operation: string;
  readonly #clock: Clock;
  readonly #timeoutMs: number;
  #outage: Outage | undefined;

  constructor({ operation, clock, timeoutMs }: RedisLinkOptions) {
    this.#operation = operation;
    this.#clock = clock;
    this.#timeoutMs = timeoutMs;
  }

  /** Calls that wait in line behind a failure fail with it, instead of one time-out after another. */
  checkOutage(doing: string): void {
    if (this.#outage && this.#clock.now() < this.#outage.until) throw this.failed(doing, this.#outage.why);
  }

  async inTime(doing: string, work: Promise<unknown>): Promise<unknown> {
    const from = this.#clock.now();
    const answered = () => {
      this.#outage = undefined;
    };
    work.then(answered, () => {});
    const late = () => new Error(`no answer from Redis within ${this.#timeoutMs} ms`);
    const deadline = new Deadline(this.#clock, from + this.#timeoutMs, undefined, late);
    try {
      return await deadline.until(work);
    } catch (error) {
      const now = this.#clock.now();
      const why = whyOf(error);
      this.#outage = { until: now + (now - from), why };
      // No cause: clients attach the failed command, and that can be the one with the password.
      throw this.failed(doing, why);
    } finally {
      deadline.clear();
    }
  }

  failed(doing: string, why: string): NetworkError {
    const context = { operation: this.#operation, retryable: true };
    return new NetworkError(`${doing} failed: ${why}`, context);
  }
}

function whyOf(error: unknown): string {
  const message = error instanceof Error ? error.message || error.constructor.name : "";
  return message.slice(0, 200) || "for an unknown reason";
}
