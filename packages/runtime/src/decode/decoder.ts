import type { Operation } from "../operation.ts";

/**
 * Reads the body of an answer of success. Operations name the one they use, so that a program holds no others; by
 * default it is JSON.
 *
 * @throws SyntaxError where JSON was expected and did not come
 */
export type Decoder = (
  bytes: Uint8Array,
  answer: { readonly status: number; readonly headers: Headers },
  operation: Operation,
) => unknown;
