import type { ClientError, Store } from "@debrid-drive/runtime";
import type { Turns } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { checkCredentials, type OAuthCredentials } from "./oauth-credentials.ts";
import { isFinal, isThrottled } from "./refusal.ts";
import { disableToken, redeem } from "./request-token.ts";
import { refusedForGood, type SignInError, signedOut } from "./sign-in-error.ts";

const EARLY_PAUSE_MS = 30_000;
const THROTTLED_PAUSE_MS = 10_000;

export interface RenewalOptions {
  readonly store: Store<OAuthCredentials>;
  readonly turns: Turns<OAuthCredentials>;
  /** Whether somebody signs out at the moment. */
  leaving(): boolean;
  onChange(credentials: OAuthCredentials): void;
  onDead(error: SignInError): void;
}

/** Renews what is in the store, one refresh at a time. No caller's abort reaches it. */
export class Renewal {
  readonly #options: RenewalOptions;
  #flight: { readonly stale: string; readonly done: Promise<OAuthCredentials> } | undefined;
  /** No early refresh before. */
  #earlyFrom = 0;
  #throttled: { readonly until: number; readonly error: unknown } | undefined;
  /** The access token whose credentials were refused for good, in case the store does not keep that. */
  #dead: string | undefined;

  constructor(options: RenewalOptions) {
    this.#options = options;
  }

  /** Gives credentials newer than those with the access token `stale`, whoever renewed them. */
  async renew(client: RealDebridClient, stale: string): Promise<OAuthCredentials> {
    while (this.#flight && this.#flight.stale !== stale) await this.#flight.done.catch(() => {});
    if (this.#flight === undefined) {
      const done = this.#options.turns
        .run(() => this.#inTurn(client, stale))
        .finally(() => {
          this.#flight = undefined;
        });
      this.#flight = { stale, done };
    }
    return this.#flight.done;
  }

  /** Renews behind the back of those who call, who go on with the old token meanwhile. */
  renewEarly(client: RealDebridClient, held: OAuthCredentials): void {
    if (this.#flight || this.#isDead(held) || client.clock.now() < this.#earlyFrom) return;
    this.renew(client, held.accessToken).catch(() => {
      this.#earlyFrom = client.clock.now() + EARLY_PAUSE_MS;
    });
  }

  /** Forgets what went wrong with earlier credentials. */
  reset(): void {
    this.#dead = undefined;
    this.#earlyFrom = 0;
  }

  async #inTurn(client: RealDebridClient, stale: string): Promise<OAuthCredentials> {
    const { store, leaving, onChange } = this.#options;
    const found = leaving() ? undefined : await store.load();
    if (found === undefined) throw signedOut();
    const held = checkCredentials(found);
    const now = client.clock.now();
    if (held.accessToken !== stale && held.expiresAt > now) return held;
    if (this.#isDead(held)) throw refusedForGood();
    const next = await this.#ask(client, held);
    if (leaving()) {
      // Emptied in this very turn, so that no other process tries the refresh token that was just used.
      await store.save(undefined);
      await Promise.all([next, held].map((lost) => disableToken(client, lost)));
      throw signedOut();
    }
    await store.save(next);
    // Short-lived tokens are not renewed again at once, however early a refresh is wanted.
    this.#earlyFrom = now + (next.expiresAt - now) / 2;
    onChange(next);
    return next;
  }

  async #ask(client: RealDebridClient, held: OAuthCredentials): Promise<OAuthCredentials> {
    const now = client.clock.now();
    if (this.#throttled && now < this.#throttled.until) throw this.#throttled.error;
    try {
      return await redeem(client, held, held.refreshToken);
    } catch (error) {
      if (isThrottled(error)) {
        const asked = (error as ClientError).retryAt?.getTime() ?? 0;
        this.#throttled = { until: Math.max(asked, client.clock.now() + THROTTLED_PAUSE_MS), error };
      }
      if (!isFinal(error)) throw error;
      const dead = refusedForGood(error);
      await this.#bury(held, client.clock.now(), dead);
      throw dead;
    }
  }

  async #bury(held: OAuthCredentials, refusedAt: number, error: SignInError): Promise<void> {
    this.#dead = held.accessToken;
    if (!this.#options.leaving()) this.#options.onDead(error);
    await this.#options.store.save({ ...held, refusedAt });
  }

  #isDead(held: OAuthCredentials): boolean {
    return held.refusedAt !== undefined || held.accessToken === this.#dead;
  }
}
