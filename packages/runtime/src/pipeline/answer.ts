import type { ClientError } from "../errors/client-error.ts";
import type { Meta } from "../meta.ts";

/** A complete answer and what it says. */
export interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array;
  readonly meta: Meta;
  readonly data?: unknown;
  /** What it means for the caller, unless it is data. */
  readonly error?: ClientError;
}
