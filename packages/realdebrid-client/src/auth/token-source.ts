import type { Client } from "@debrid-drive/runtime/core";

export interface TokenContext {
  /** The client that asks; operations without credentials can be sent with it. */
  readonly client: Client<"realdebrid">;
  /** Aborts when the call that needs the token has no time left or its caller gave up. */
  readonly signal: AbortSignal;
}

/** Gives tokens, and hears which ones the service refused. Shared by all calls of a client. */
export interface TokenSource {
  token(context: TokenContext): Promise<string>;
  /** The service refused `token`. Resolves to whether another one can be had now. */
  rejected(token: string, context: TokenContext): Promise<boolean>;
}
