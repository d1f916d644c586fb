import type { Meta } from "../meta.ts";
import { ClientError, type ErrorContext } from "./client-error.ts";
import { safeMeta } from "./safe-meta.ts";

/** What to do about a refusal. */
export type ErrorGroup =
  /** What was asked for does not exist, not any more, or may not be had: do not ask again. */
  | "gone"
  /** It may work later. */
  | "later"
  /** All slots are taken: end something, or wait until something has ended. */
  | "slots"
  /** The account, the token or the address may not: the person has to do something. */
  | "access";

/** What an API says about a refusal. */
export interface Refusal {
  readonly code: number;
  /** The code's name in the description, absent for an unknown code. */
  readonly codeName?: string | undefined;
  /** The server's own words. */
  readonly serverMessage?: string | undefined;
  readonly group?: ErrorGroup | undefined;
  /** The server stumbled: the client may send the call again by itself. */
  readonly temporary?: boolean | undefined;
  /** Too many calls: the bucket pauses. */
  readonly throttled?: boolean | undefined;
  /** Where the code is documented. */
  readonly docs?: string | undefined;
}

/**
 * The API refused and gave a numeric code.
 * With kind `api` the code is one the description lists for the operation; with `unlisted` it may be any number.
 */
export class ApiError<
  Code extends number = number,
  Kind extends "api" | "unlisted" = "api" | "unlisted",
> extends ClientError {
  override readonly name = "ApiError";
  readonly kind: Kind;
  readonly code: Code;
  readonly codeName: string | undefined;
  /** The server's own words, with `…` for what the call sent. */
  readonly serverMessage: string | undefined;
  /** HTTP status, 200 where failures come in an envelope. */
  readonly status: number;
  /** What to do about it, undefined for a code about the call itself. */
  readonly group: ErrorGroup | undefined;
  /** The address of the docs that tell about this code. */
  readonly docs: string | undefined;

  constructor(kind: Kind, code: Code, refusal: Refusal, context: ErrorContext & { readonly meta: Meta }) {
    const { codeName, serverMessage } = refusal;
    const label = codeName === undefined ? `error code ${code}` : `${codeName} (${code})`;
    const words = serverMessage && serverMessage !== codeName ? `: ${excerpt(serverMessage)}` : "";
    const retryable = refusal.group === "later" || refusal.group === "slots";
    super(`${label}, HTTP ${context.meta.status}${words}`, {
      ...context,
      meta: safeMeta(context.meta),
      retryable,
    });
    this.kind = kind;
    this.code = code;
    this.codeName = codeName;
    this.serverMessage = serverMessage;
    this.status = context.meta.status;
    this.group = refusal.group;
    this.docs = refusal.docs;
  }

  override toJSON(): Record<string, unknown> {
    return {
      ...super.toJSON(),
      code: this.code,
      codeName: this.codeName,
      group: this.group,
      docs: this.docs,
    };
  }
}

export type UnlistedApiError = ApiError<number, "unlisted">;

function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
