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

/** Those of data: they may hold what was sent, which an error about it must not show. */
export const metasOfData = /* @__PURE__ */ new WeakSet<FailureMeta>();

/** The meta of one answer. Printing it shows no headers. */
export function metaOf(
  { status, headers }: Pick<Response, "status" | "headers">,
  { attempts, waitedMs }: Pick<Meta, "attempts" | "waitedMs">,
): Meta {
  return {
    status,
    attempts,
    waitedMs,
    get headers() {
      const shown = new Headers(headers);
      shown.delete("set-cookie");
      return shown;
    },
  };
}
