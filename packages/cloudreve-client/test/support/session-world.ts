import { type ClientError, memoryStore, type Store } from "@debrid-drive/runtime";
import { wait } from "@debrid-drive/runtime/flow";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { createClient } from "../../src/core.ts";
import type { CloudreveClient } from "../../src/generated/client.ts";
import { getCurrentUser } from "../../src/generated/operations/user.ts";
import { importCookie, login, logout, type SavedSession } from "../../src/session/index.ts";

export type LoginFate = "granted" | "unreachable" | "refused";

const never = new AbortController().signal;
const CREDENTIALS = { userName: "user@example.com", password: "PASSWORD-SECRET" };
const envelope = (value: object, cookie?: string) =>
  Response.json(value, {
    headers: cookie ? { "set-cookie": `cloudreve-session=${cookie}; Path=/; Max-Age=600` } : {},
  });

interface Process {
  readonly client: CloudreveClient;
  /** Sessions that must not be seen in its calls any more. */
  banned: Set<string>;
  logouts: number;
  /** Sessions that it logged in to, or was given. */
  readonly own: Set<string>;
}

/** A server, a store, and processes that share it; notes whatever must not happen. Cookies look like `S3.7`. */
export class SessionWorld {
  readonly clock = new ManualClock(1_000_000);
  readonly broken: string[] = [];
  readonly errors: ClientError[] = [];
  logins = 0;
  readonly #fates: LoginFate[];
  readonly #kept = memoryStore<SavedSession>();
  readonly #running: Promise<unknown>[] = [];
  readonly #alive = new Set<string>();
  readonly #saved = new Set<string>();
  readonly #processes: Process[];
  #loggingIn = 0;
  #byHand = 0;
  #sessions = 0;
  #values = 0;

  constructor(fates: readonly LoginFate[], processes = 2) {
    this.#fates = [...fates];
    this.#processes = Array.from({ length: processes }, () => this.#process());
  }

  pass(milliseconds: number): Promise<void> {
    return this.clock.runUntil(wait(this.clock, milliseconds, never));
  }

  async finish(): Promise<void> {
    await this.clock.runUntil(Promise.all(this.#running));
  }

  call(of: number, abortAfterMs?: number): void {
    const controller = new AbortController();
    if (abortAfterMs !== undefined) this.clock.setTimer(abortAfterMs, () => controller.abort());
    const { client } = this.#at(of);
    const done = getCurrentUser(client, {}, { signal: controller.signal }).result();
    this.#running.push(done.then((end) => void (end.ok || this.errors.push(end.error))));
  }

  logIn(of: number): void {
    this.#byHand += 1;
    const over = () => {
      this.#byHand -= 1;
    };
    const done = login(this.#at(of).client, CREDENTIALS);
    this.#running.push(done.then(over, (error: ClientError) => this.errors.push(error) && over()));
  }

  paste(of: number): void {
    this.#sessions += 1;
    const cookie = this.#next(`S${this.#sessions}`);
    this.#alive.add(`S${this.#sessions}`);
    this.#at(of).own.add(`S${this.#sessions}`);
    this.#running.push(importCookie(this.#at(of).client, `cloudreve-session=${cookie}`));
  }

  logOut(of: number): void {
    const process = this.#at(of);
    process.logouts += 1;
    // A login of another process that is not saved yet may come after this logout; the process's own may not.
    process.banned = new Set([...this.#saved, ...process.own]);
    this.#running.push(logout(process.client));
  }

  /** The server forgets all sessions, as 3.7 does when it restarts. */
  lose(): void {
    this.#alive.clear();
  }

  #process(): Process {
    const process = { banned: new Set<string>(), logouts: 0, own: new Set<string>() };
    const client = createClient({
      baseUrl: "https://drive.example.com",
      clock: this.clock,
      random: () => 0.5,
      retry: false,
      session: { store: this.#slowStore(), credentials: CREDENTIALS },
      fetch: async (request, init) => {
        const cookie = /cloudreve-session=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
        const session = cookie?.split(".")[0];
        const route = `${request.method} ${new URL(request.url).pathname}`;
        if (route === "POST /api/v3/user/session") return this.#login(process, init?.signal ?? never);
        if (route === "DELETE /api/v3/user/session") return this.#logout(session);
        if (session && process.banned.has(session)) this.broken.push(`${session} after the own logout`);
        return this.#answer(session);
      },
    });
    return Object.assign(process, { client });
  }

  #at(of: number): Process {
    const process = this.#processes[of % this.#processes.length];
    if (process === undefined) throw new Error("no such process");
    return process;
  }

  #slowStore(): Store<SavedSession> {
    const kept = this.#kept;
    return {
      load: async () => {
        await wait(this.clock, 2, never);
        return kept.load();
      },
      save: async (value) => {
        await wait(this.clock, 3, never);
        if (value) this.#saved.add(value.cookie.split(".")[0] ?? "");
        await kept.save(value);
      },
      exclusive: (job, signal) => kept.exclusive(job, signal),
    };
  }

  async #login(process: Omit<Process, "client">, signal: AbortSignal): Promise<Response> {
    this.logins += 1;
    this.#loggingIn += 1;
    if (this.#loggingIn > 1 + this.#byHand) this.broken.push("two logins at once that nobody asked for");
    const { logouts } = process;
    await wait(this.clock, 300, signal).finally(() => {
      this.#loggingIn -= 1;
    });
    const fate = this.#fates.shift() ?? "granted";
    if (fate === "unreachable") throw new TypeError("fetch failed");
    if (fate === "refused") return envelope({ code: 40020, msg: "Wrong password or email address" });
    this.#sessions += 1;
    this.#alive.add(`S${this.#sessions}`);
    process.own.add(`S${this.#sessions}`);
    if (logouts !== process.logouts) process.banned.add(`S${this.#sessions}`);
    return envelope({ code: 0, data: { id: "d8Cn" }, msg: "" }, this.#next(`S${this.#sessions}`));
  }

  async #logout(session: string | undefined): Promise<Response> {
    await wait(this.clock, 50, never);
    if (session) this.#alive.delete(session);
    return envelope({ code: 0, msg: "" }, session && this.#next(session));
  }

  async #answer(session: string | undefined): Promise<Response> {
    await wait(this.clock, 50, never);
    if (session === undefined || !this.#alive.has(session))
      return envelope({ code: 401, msg: "Login required" });
    // The server renews the cookie now and then.
    const renewed = this.#values % 3 === 0 ? this.#next(session) : undefined;
    this.#values += 1;
    return envelope({ code: 0, data: { id: "d8Cn" }, msg: "" }, renewed);
  }

  #next(session: string): string {
    this.#values += 1;
    return `${session}.${this.#values}`;
  }
}
