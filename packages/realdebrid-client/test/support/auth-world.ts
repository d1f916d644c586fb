import type { CallOptions, ClientError, Store } from "@debrid-drive/runtime";
import { wait } from "@debrid-drive/runtime/flow";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { createClient } from "../../src/core.ts";
import { getUser } from "../../src/generated/operations/index.ts";
import { type OAuthCredentials, oauthTokens } from "../../src/index.ts";
import { json, MemoryStore, refusal } from "./auth-server.ts";

export type RefreshFate = "granted" | "unreachable" | "throttled" | "refused";

const LIFETIME_S = 600;
const never = new AbortController().signal;
/** The session in a made-up token such as `ACCESS-3-17`. */
const sessionOf = (token: string) => Number(token.split("-")[1]);

/** A server, a store, and processes that share it; notes whatever must not happen. */
export class AuthWorld {
  readonly clock = new ManualClock(1_000_000);
  readonly broken: string[] = [];
  readonly errors: ClientError[] = [];
  refreshes = 0;
  readonly #fates: RefreshFate[];
  readonly #store = new MemoryStore();
  readonly #running: Promise<unknown>[] = [];
  readonly #saved = new Set<string>();
  readonly #current = new Map<number, string>();
  readonly #bad = new Set<string>();
  readonly #ended = new Set<number>();
  readonly #processes: ReturnType<AuthWorld["process"]>[];
  #refreshing = 0;
  #sessions = 0;
  #tokens = 0;

  constructor(fates: readonly RefreshFate[], processes = 2) {
    this.#fates = [...fates];
    this.#processes = Array.from({ length: processes }, () => this.process());
  }

  pass(milliseconds: number): Promise<void> {
    return this.clock.runUntil(wait(this.clock, milliseconds, never));
  }

  async finish(): Promise<void> {
    await this.clock.runUntil(Promise.all(this.#running));
  }

  call(of: number, abortAfterMs?: number): void {
    const controller = new AbortController();
    const options: CallOptions = { signal: controller.signal };
    if (abortAfterMs !== undefined) this.clock.setTimer(abortAfterMs, () => controller.abort());
    const { client } = this.#process(of);
    const done = getUser(client, {}, options).result();
    this.#running.push(done.then((end) => void (end.ok || this.errors.push(end.error))));
  }

  signIn(of: number): void {
    this.#sessions += 1;
    const fresh = this.#issue(this.#sessions);
    const process = this.#process(of);
    process.signedIn.add(this.#sessions);
    this.#running.push(process.tokens.save(fresh));
  }

  logOut(of: number): void {
    const process = this.#process(of);
    // A sign-in of another process that is not saved yet may come after this logout; the process's own may not.
    process.banned = new Set([...process.signedIn, ...[...this.#saved].map(sessionOf)]);
    this.#running.push(process.tokens.logout(process.client));
  }

  /** The server takes the token in use back, although it has not ended. */
  spoil(): void {
    if (this.#store.value) this.#bad.add(this.#store.value.accessToken);
  }

  process() {
    const process = { signedIn: new Set<number>(), banned: new Set<number>() };
    const tokens = oauthTokens({ store: this.#slowStore() });
    const client = createClient({
      clock: this.clock,
      random: () => 0.5,
      auth: tokens,
      fetch: async (request) => {
        const token = request.headers.get("authorization")?.slice(7) ?? "";
        const form = new URLSearchParams(await request.text());
        if (request.url.endsWith("/token")) return this.#refresh(form.get("code") ?? "");
        if (request.url.endsWith("/disable_access_token")) return json(undefined, 204);
        if (process.banned.has(sessionOf(token))) this.broken.push(`${token} after the own logout`);
        return this.#answer(token);
      },
    });
    return Object.assign(process, { client, tokens });
  }

  #process(of: number) {
    const process = this.#processes[of % this.#processes.length];
    if (process === undefined) throw new Error("no such process");
    return process;
  }

  #slowStore(): Store<OAuthCredentials> {
    const store = this.#store;
    return {
      load: async () => {
        await wait(this.clock, 2, never);
        return store.load();
      },
      save: async (value) => {
        await wait(this.clock, 3, never);
        if (value && this.#ended.has(sessionOf(value.accessToken))) this.broken.push("saved after a logout");
        if (value) this.#saved.add(value.accessToken);
        else if (store.value) this.#ended.add(sessionOf(store.value.accessToken));
        await store.save(value);
      },
      exclusive: (job) => store.exclusive(job),
    };
  }

  async #answer(token: string): Promise<Response> {
    if (!this.#saved.has(token)) this.broken.push(`${token} before it was saved`);
    if (this.#ended.has(sessionOf(token))) this.broken.push(`${token} after a logout`);
    await wait(this.clock, 50, never);
    return this.#bad.has(token) ? refusal(401, 8) : json({ id: 1 });
  }

  async #refresh(refreshToken: string): Promise<Response> {
    this.refreshes += 1;
    this.#refreshing += 1;
    if (this.#refreshing > 1) this.broken.push("two refreshes at once");
    const session = sessionOf(refreshToken);
    if (this.#current.get(session) !== refreshToken) this.broken.push(`${refreshToken} is not the newest`);
    await wait(this.clock, 300, never);
    this.#refreshing -= 1;
    switch (this.#fates.shift() ?? "granted") {
      case "unreachable":
        throw new TypeError("fetch failed");
      case "throttled":
        return json({}, 429);
      case "refused":
        this.#current.delete(session);
        return refusal(403, 9);
      case "granted": {
        const { accessToken, refreshToken: next } = this.#issue(session);
        return json({
          access_token: accessToken,
          refresh_token: next,
          expires_in: LIFETIME_S,
          token_type: "Bearer",
        });
      }
    }
  }

  #issue(session: number): OAuthCredentials {
    this.#tokens += 1;
    const refreshToken = `REFRESH-${session}-${this.#tokens}`;
    this.#current.set(session, refreshToken);
    return {
      clientId: "MADEUPCLIENT1",
      clientSecret: "MADE-UP-SECRET",
      accessToken: `ACCESS-${session}-${this.#tokens}`,
      refreshToken,
      expiresAt: this.clock.now() + LIFETIME_S * 1000,
    };
  }
}
