import type { Operation } from "./operation.ts";

export interface CredentialsContext {
  readonly operation: Operation;
  /** Where the request goes; always the configured origin. */
  readonly url: URL;
  /** Aborts when the call has no time left or its caller gave up. */
  readonly signal: AbortSignal;
}

/** An answer that refuses a call. */
export interface RefusedCall {
  readonly status: number;
  /** The API's error code, where there is one. */
  readonly code: number | undefined;
  /** The headers that were sent. */
  readonly sent: Headers;
}

export interface AnsweredCall extends CredentialsContext {
  /** The headers that were sent. */
  readonly sent: Headers;
}

/** What proves who calls: a token, a session cookie. Asked before every try, told of every answer. */
export interface Credentials {
  apply(headers: Headers, context: CredentialsContext): void | Promise<void>;
  learn?(headers: Headers, context: AnsweredCall): void | Promise<void>;
  /** Whether the refusal means that what was sent no longer counts, and newer credentials are at hand: the call is then sent once more. */
  renew?(refused: RefusedCall, context: CredentialsContext): Promise<boolean>;
}
