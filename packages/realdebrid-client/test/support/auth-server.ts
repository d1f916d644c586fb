import type { Store } from "@debrid-drive/runtime";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { createClient } from "../../src/core.ts";
import type { Auth, OAuthCredentials } from "../../src/index.ts";

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(value === undefined ? null : JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

export const PENDING = () => json({ error: null, error_code: null }, 403);
export const refusal = (status: number, error_code: number, error = "made_up") =>
  json({ error, error_code }, status);

export const tokenAnswer = (name: string, expires_in = 3600) =>
  json({
    access_token: `ACCESS-${name}`,
    refresh_token: `REFRESH-${name}`,
    expires_in,
    token_type: "Bearer",
  });

export const held = (name: string, expiresAt: number): OAuthCredentials => ({
  clientId: "MADEUPCLIENT1",
  clientSecret: "MADE-UP-SECRET",
  accessToken: `ACCESS-${name}`,
  refreshToken: `REFRESH-${name}`,
  expiresAt,
});

export interface Sent {
  readonly at: number;
  readonly path: string;
  readonly token: string | undefined;
  readonly form: URLSearchParams;
  readonly query: URLSearchParams;
}

type Script = (sent: Sent, signal: AbortSignal | undefined) => Response | Promise<Response>;

/** A client whose requests a function answers, on a clock that stands still. */
export function scripted(answer: Script, auth?: Auth, clock = new ManualClock(1_000_000)) {
  const sent: Sent[] = [];
  const client = createClient({
    clock,
    ...(auth !== undefined && { auth }),
    async fetch(request, init) {
      const url = new URL(request.url);
      const entry = {
        at: clock.now(),
        path: url.pathname.replace(/^\/(oauth\/v2|rest\/1\.0)/, ""),
        token: request.headers.get("authorization")?.slice(7),
        form: new URLSearchParams(await request.text()),
        query: url.searchParams,
      };
      sent.push(entry);
      return answer(entry, init?.signal ?? undefined);
    },
  });
  return { client, clock, sent };
}

/** What several processes share: all or nothing, and one at a time. */
export class MemoryStore implements Store<OAuthCredentials> {
  value: OAuthCredentials | undefined;
  readonly saved: (OAuthCredentials | undefined)[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(value?: OAuthCredentials) {
    this.value = value;
  }

  async load(): Promise<OAuthCredentials | undefined> {
    return this.value && { ...this.value };
  }

  async save(value: OAuthCredentials | undefined): Promise<void> {
    this.value = value && { ...value };
    this.saved.push(value);
  }

  exclusive<R>(job: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(job);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

/** A promise and what settles it. */
export function gate<T = void>() {
  let open: (value: T) => void = () => {};
  const passed = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export const macrotask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
