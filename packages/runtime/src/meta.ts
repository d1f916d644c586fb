/** What is known about an answered call besides its data. */
export interface Meta {
  /** HTTP status of the last answer. */
  readonly status: number;
  /** Its headers, without `Set-Cookie`; those of a failure also without what was sent. */
  readonly headers: Headers;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Milliseconds spent waiting for a rate limit or before a retry. */
  readonly waitedMs: number;
}

/** What is known about a failed call: without an answer there is no status. */
export type FailureMeta = Pick<Meta, "attempts" | "waitedMs"> & Partial<Meta>;

export const nothingSent: FailureMeta = { attempts: 0, waitedMs: 0 };

/** The meta of data. Its headers may hold what was sent. They are no property of its own, so printing it shows none. */
export class DataMeta implements Meta {
  readonly status: number;
  readonly attempts: number;
  readonly waitedMs: number;
  readonly #headers: Headers;

  constructor(
    { status, headers }: Pick<Response, "status" | "headers">,
    { attempts, waitedMs }: Pick<Meta, "attempts" | "waitedMs">,
  ) {
    this.status = status;
    this.attempts = attempts;
    this.waitedMs = waitedMs;
    this.#headers = headers;
  }

  get headers(): Headers {
    const shown = new Headers(this.#headers);
    shown.delete("set-cookie");
    return shown;
  }
}
