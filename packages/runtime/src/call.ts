import { ClientError } from "./errors/client-error.ts";
import type { Failure } from "./errors/failure.ts";
import type { FailureMeta, Meta } from "./meta.ts";
import type { Answer } from "./pipeline/answer.ts";

export type Result<T, Code extends number = number> =
  | { readonly ok: true; readonly data: T; readonly meta: Meta }
  | { readonly ok: false; readonly error: Failure<Code>; readonly meta: FailureMeta };

export interface Answered<T> {
  readonly data: T;
  /** Status and headers as they came; the body has been read. */
  readonly response: Response;
  readonly meta: Meta;
}

/** A sent request: a promise of its data that rejects with a typed error. */
export class Call<T, Code extends number = number> extends Promise<T> {
  static {
    // What then() and catch() return are plain promises, and `await` takes no detour around a class it does not know.
    Object.defineProperty(Call.prototype, "constructor", { value: Promise });
  }

  #answer!: Promise<Answer>;

  static of<T, Code extends number>(answer: Promise<Answer>): Call<T, Code> {
    const call = new Call<T, Code>((resolve, reject) => {
      answer.then(({ error, data }) => (error ? reject(error) : resolve(data as T)), reject);
    });
    call.#answer = answer;
    return call;
  }

  /** Never rejects with a {@link Failure}: `{ ok: true, data, meta }` or `{ ok: false, error, meta }`. */
  async result(): Promise<Result<T, Code>> {
    try {
      const { data, meta } = await this.withResponse();
      return { ok: true, data, meta };
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      return { ok: false, error: error as unknown as Failure<Code>, meta: error.meta };
    }
  }

  /** The data together with what came around it. Rejects like the call itself. */
  async withResponse(): Promise<Answered<T>> {
    const data = await this;
    const { response, meta } = await this.#answer;
    return { data, response, meta };
  }
}
