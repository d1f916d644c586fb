import type { Store } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { OAuthCredentials } from "./oauth-credentials.ts";
import type { SignInError } from "./sign-in-error.ts";
import { StoredTokens } from "./stored-tokens.ts";
import type { TokenSource } from "./token-source.ts";

export interface OAuthTokensOptions {
  /** Keeps the credentials of one user. One with `exclusive`, such as `fileStore`, can be shared by several processes. */
  readonly store: Store<OAuthCredentials>;
  /** How long before its end a token is renewed, in milliseconds. Default 5 minutes. */
  readonly earlyMs?: number;
  /** Told of what was saved; `undefined` after a logout. Must not throw. */
  onChange?(credentials: OAuthCredentials | undefined): void;
  /** Told once when Real-Debrid refuses to renew the credentials: the user has to sign in again. Must not throw. */
  onDead?(error: SignInError): void;
}

/** The tokens of a user who signed in: `new RealDebrid({ auth: tokens })`. */
export interface OAuthTokens extends TokenSource {
  /** Keeps the credentials of a new sign-in, in place of any there are. An abort ends the wait only. */
  save(credentials: OAuthCredentials, options?: { readonly signal?: AbortSignal }): Promise<void>;
  /**
   * Signs out: no call of this process gets a token from now on, the store is emptied, the access token is disabled
   * as far as possible. Waits for a refresh that is under way, here or in another process; what that brings is thrown
   * away. An abort ends the wait only. The user's consent stays until it is taken back on the site.
   */
  logout(client: RealDebridClient, options?: { readonly signal?: AbortSignal }): Promise<void>;
}

/**
 * Keeps a user signed in. The store is read for each call, so several processes see each other's sign-in, refresh
 * and logout. Shortly before a token ends, the next call starts a refresh and goes on with the old token, and so
 * do those after it; once the token has ended or was refused, calls wait for the refresh. New credentials are
 * saved before they are used. Calls fail with a {@link SignInError} when the user has to sign in.
 *
 * @example
 * const tokens = oauthTokens({ store: fileStore<OAuthCredentials>({ path: "credentials.json" }) });
 * const rd = new RealDebrid({ auth: tokens });
 */
export function oauthTokens(options: OAuthTokensOptions): OAuthTokens {
  return new StoredTokens(options);
}
