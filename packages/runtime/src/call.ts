import type { Failure } from "./errors/failure.ts";
import type { FailureMeta, Meta } from "./meta.ts";

export type Result<T, Code extends number = number> =
  | { readonly ok: true; readonly data: T; readonly meta: Meta }
  | { readonly ok: false; readonly error: Failure<Code>; readonly meta: FailureMeta };

export interface Answered<T> {
  readonly data: T;
  /** Status and headers as they came; the body has been read. */
  readonly response: Response;
  readonly meta: Meta;
}

export type Outcome<T, Code extends number> =
  | ({ readonly ok: true } & Answered<T>)
  | { readonly ok: false; readonly error: Failure<Code>; readonly meta: FailureMeta };

/** A sent request: a promise of its data that rejects with a typed error. */
export class Call<T, Code extends number = number> extends Promise<T> {
  // What then() and catch() return are plain promises.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #outcome!: Promise<Outcome<T, Code>>;

  /** Runs `start`, which must not reject for anything that is a {@link Failure}. */
  static start<T, Code extends number>(start: () => Promise<Outcome<T, Code>>): Call<T, Code> {
    const outcome = start();
    const call = new Call<T, Code>((resolve, reject) => {
      outcome.then((end) => (end.ok ? resolve(end.data) : reject(end.error)), reject);
    });
    call.#outcome = outcome;
    return call;
  }

  /** Never rejects with a {@link Failure}: `{ ok: true, data, meta }` or `{ ok: false, error, meta }`. */
  async result(): Promise<Result<T, Code>> {
    const end = await this.#observe();
    return end.ok
      ? { ok: true, data: end.data, meta: end.meta }
      : { ok: false, error: end.error, meta: end.meta };
  }

  /** The data together with what came around it. Rejects like the call itself. */
  async withResponse(): Promise<Answered<T>> {
    const end = await this.#observe();
    if (!end.ok) throw end.error;
    return { data: end.data, response: end.response, meta: end.meta };
  }

  // Whoever reads the outcome has taken over the failure, so the promise itself must not count as unhandled.
  #observe(): Promise<Outcome<T, Code>> {
    this.catch(() => {});
    return this.#outcome;
  }
}
