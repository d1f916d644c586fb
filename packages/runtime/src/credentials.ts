import type { Operation } from "./operation.ts";

export interface CredentialsContext {
  readonly operation: Operation;
  /** Where the request goes; always the configured origin. */
  readonly url: URL;
  /** Aborts when the call has no time left or its caller gave up. */
  readonly signal: AbortSignal;
}

/** What proves who calls: a token, a session cookie. Asked before every try, told of every answer. */
export interface Credentials {
  apply(headers: Headers, context: CredentialsContext): void | Promise<void>;
  learn?(headers: Headers, context: CredentialsContext): void | Promise<void>;
}
