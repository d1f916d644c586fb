import type { Hide } from "./secrets/hide.ts";

/** What is known about an answered call besides its data. */
export interface Meta {
  /** HTTP status of the last answer. */
  readonly status: number;
  /** Its headers, without `Set-Cookie` and without what was sent. */
  readonly headers: Headers;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Milliseconds spent waiting for a rate limit or before a retry. */
  readonly waitedMs: number;
}

/** What is known about a failed call: without an answer there is no status. */
export type FailureMeta = Pick<Meta, "attempts" | "waitedMs"> & Partial<Meta>;

export const nothingSent: FailureMeta = { attempts: 0, waitedMs: 0 };

/** The meta of one answer. Headers are no property of its own, so that printing an error shows none. */
export class AnswerMeta implements Meta {
  readonly status: number;
  readonly attempts: number;
  readonly waitedMs: number;
  readonly #headers: Headers;
  readonly #hide: Hide;
  #shown: Headers | undefined;

  constructor(
    { status, headers }: Pick<Response, "status" | "headers">,
    progress: Pick<Meta, "attempts" | "waitedMs">,
    hide: Hide,
  ) {
    this.status = status;
    this.attempts = progress.attempts;
    this.waitedMs = progress.waitedMs;
    this.#headers = headers;
    this.#hide = hide;
  }

  get headers(): Headers {
    this.#shown ??= publicHeaders(this.#headers, this.#hide);
    return this.#shown;
  }
}

/** A copy that is safe to print: sessions stay out of errors and logs, and so does what was sent. */
function publicHeaders(headers: Headers, hide: Hide): Headers {
  const copy = new Headers();
  for (const [name, value] of headers) {
    if (name === "set-cookie") continue;
    // Counts and lengths stay, though an argument may be the same number. Header values hold no character above U+00FF.
    copy.append(name, /^\d+$/.test(value) ? value : hide(value).replaceAll("…", "..."));
  }
  return copy;
}
