import { ConfigError, untilAborted } from "@debrid-drive/runtime/core";
import { Turns, within } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { checkCredentials, type OAuthCredentials } from "./oauth-credentials.ts";
import type { OAuthTokens, OAuthTokensOptions } from "./oauth-tokens.ts";
import { Renewal } from "./renewal.ts";
import { disableToken } from "./request-token.ts";
import { signedOut } from "./sign-in-error.ts";
import type { TokenContext } from "./token-source.ts";

/** What {@link OAuthTokens} is on a store. */
export class StoredTokens implements OAuthTokens {
  readonly #options: OAuthTokensOptions;
  readonly #earlyMs: number;
  readonly #turns: Turns<OAuthCredentials>;
  readonly #renewal: Renewal;
  /** Changes when somebody signs in or out. */
  #epoch = 0;
  #leaving = 0;
  /** An access token that was refused although it should still be good. */
  #rejected: string | undefined;

  constructor(options: OAuthTokensOptions) {
    const { store, earlyMs = 5 * 60_000, onChange, onDead } = options;
    if (!(earlyMs >= 0)) throw new ConfigError("oauthTokens", "earlyMs", "expected milliseconds, 0 or more");
    this.#options = options;
    this.#earlyMs = earlyMs;
    this.#turns = new Turns(store);
    this.#renewal = new Renewal({
      store,
      turns: this.#turns,
      leaving: () => this.#leaving > 0,
      onChange: (credentials) => onChange?.(credentials),
      onDead: (error) => onDead?.(error),
    });
  }

  token({ client, signal }: TokenContext): Promise<string> {
    return this.#insistently(signal, async (held, stays) => {
      const good = held.accessToken !== this.#rejected;
      const leftMs = good ? held.expiresAt - client.clock.now() : 0;
      if (leftMs > 0 && leftMs <= this.#earlyMs) this.#renewal.renewEarly(client, held);
      if (leftMs > 0) return held.accessToken;
      const next = await untilAborted(this.#renewal.renew(client, held.accessToken), signal);
      return stays() ? next.accessToken : undefined;
    });
  }

  rejected(token: string, { client, signal }: TokenContext): Promise<boolean> {
    return this.#insistently(signal, async (held) => {
      if (held.accessToken !== token) return true;
      this.#rejected = token;
      const next = await untilAborted(this.#renewal.renew(client, token), signal);
      return next.accessToken !== token;
    });
  }

  save(credentials: OAuthCredentials, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
    return within("oauthTokens", { signal }, () => this.#keep(credentials));
  }

  logout(client: RealDebridClient, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
    return within("oauthTokens", { signal }, () => this.#leave(client));
  }

  async #keep(credentials: OAuthCredentials): Promise<void> {
    const { clientId, clientSecret, accessToken, refreshToken, expiresAt } = checkCredentials(credentials);
    const fresh = { clientId, clientSecret, accessToken, refreshToken, expiresAt };
    this.#epoch += 1;
    await this.#turns.run(async () => {
      await this.#options.store.save(fresh);
      this.#rejected = undefined;
      this.#renewal.reset();
    });
    this.#options.onChange?.(fresh);
  }

  async #leave(client: RealDebridClient): Promise<void> {
    const { store, onChange } = this.#options;
    this.#epoch += 1;
    this.#leaving += 1;
    const empty = async () => {
      const held = await store.load();
      if (held) await store.save(undefined);
      return held;
    };
    const held = await this.#turns.run(empty).finally(() => {
      this.#leaving -= 1;
    });
    onChange?.(undefined);
    if (held) await disableToken(client, held);
  }

  /** Does something with what is in the store, again when somebody signed in or out meanwhile. */
  async #insistently<T>(
    signal: AbortSignal,
    job: (held: OAuthCredentials, stays: () => boolean) => Promise<T | undefined>,
  ): Promise<T> {
    for (;;) {
      const epoch = this.#epoch;
      const stays = () => epoch === this.#epoch;
      if (this.#leaving > 0) throw signedOut();
      const held = await untilAborted(this.#options.store.load(), signal);
      if (!stays()) continue;
      if (held === undefined) throw signedOut();
      try {
        const result = await job(checkCredentials(held), stays);
        if (result !== undefined) return result;
      } catch (error) {
        if (stays() || signal.aborted) throw error;
      }
    }
  }
}
