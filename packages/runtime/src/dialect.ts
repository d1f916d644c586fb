import type { Refusal } from "./errors/api-error.ts";
import type { Operation } from "./operation.ts";

/** An answer whose body has been read as the operation describes it. */
export interface DecodedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, text or bytes; undefined for an empty body. */
  readonly body: unknown;
}

export type Verdict =
  | { readonly kind: "data"; readonly data: unknown }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** A failure without a code. */
  | { readonly kind: "failed" }
  /** Not what this API sends; the text says what was expected instead. */
  | { readonly kind: "foreign"; readonly problem: string; readonly excerpt?: string };

/** How one API tells success from failure. */
export interface Dialect {
  read(answer: DecodedAnswer, operation: Operation): Verdict;
}

/** The name of a code in a generated table, undefined for a code that is not in it. */
export function codeNameIn(table: Readonly<Record<string, number>>, code: number): string | undefined {
  return Object.entries(table).find(([, known]) => known === code)?.[0];
}
