/** What is known about an answered call besides its data. */
export interface Meta {
  /** HTTP status of the last answer. */
  readonly status: number;
  /** Its headers, without `Set-Cookie`. */
  readonly headers: Headers;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Milliseconds spent waiting for a rate limit or before a retry. */
  readonly waitedMs: number;
}

/** What is known about a failed call: without an answer there is no status. */
export type FailureMeta = Pick<Meta, "attempts" | "waitedMs"> & Partial<Meta>;

export const nothingSent: FailureMeta = { attempts: 0, waitedMs: 0 };

/** A copy that is safe to print: sessions stay out of errors and logs. */
export function publicHeaders(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.delete("set-cookie");
  return copy;
}
