import type { Meta } from "../meta.ts";
import { ClientError, type ErrorContext } from "./client-error.ts";

/** What an API says about a refusal. */
export interface Refusal {
  readonly code: number;
  /** The code's name in the description, absent for an unknown code. */
  readonly codeName?: string | undefined;
  /** The server's own words, as they came. */
  readonly serverMessage?: string | undefined;
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
  readonly serverMessage: string | undefined;
  /** HTTP status, 200 where failures come in an envelope. */
  readonly status: number;

  constructor(kind: Kind, code: Code, refusal: Refusal, context: ErrorContext & { readonly meta: Meta }) {
    const { codeName, serverMessage } = refusal;
    const label = codeName === undefined ? `error code ${code}` : `${codeName} (${code})`;
    const words = serverMessage && serverMessage !== codeName ? `: ${excerpt(serverMessage)}` : "";
    super(`${label}, HTTP ${context.meta.status}${words}`, context);
    this.kind = kind;
    this.code = code;
    this.codeName = codeName;
    this.serverMessage = serverMessage;
    this.status = context.meta.status;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), code: this.code, codeName: this.codeName };
  }
}

export type UnlistedApiError = ApiError<number, "unlisted">;

function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
