import type { AnsweredCall, Credentials, CredentialsContext, RefusedCall } from "@debrid-drive/runtime";
import { untilAborted } from "@debrid-drive/runtime/core";
import { errorCodes } from "../generated/errors.ts";
import { checkSameOrigin } from "./browser.ts";
import { type SavedSession, sessionOfCookie } from "./saved-session.ts";
import type { Session } from "./session.ts";
import { addCookie, cookieIn, isTakenBack, sessionCookieIn } from "./set-cookie.ts";

/** Operations whose cookie is that of somebody who logged in, or is about to. */
const LOGINS: readonly string[] = ["login", "verifyTwoFactor", "finishWebAuthnLogin", "copySession"];

export interface CredentialsSetup {
  readonly session: Session;
  readonly origin: string;
  readonly inBrowser: boolean;
  now(): number;
  addHeaders(headers: Headers, context: CredentialsContext): Promise<void>;
}

interface Sent {
  /** The saved session that the request was sent with. */
  readonly cookie: string | undefined;
  readonly departures: number;
}

/** Sends the session's cookie with every call, keeps what the server says of it, logs in again when it is gone. */
export class SessionCredentials implements Credentials {
  readonly #setup: CredentialsSetup;
  readonly #sent = new WeakMap<Headers, Sent>();
  /** Somebody else who shares the store logs out: a store that held a session is empty. */
  #held = false;

  constructor(setup: CredentialsSetup) {
    this.#setup = setup;
  }

  async apply(headers: Headers, context: CredentialsContext): Promise<void> {
    const { session, inBrowser, addHeaders } = this.#setup;
    await addHeaders(headers, context);
    if (inBrowser) checkSameOrigin(context.operation.id, context.url);
    const held = await this.#sessionFor(context);
    this.#sent.set(headers, { cookie: held?.cookie, departures: session.departures });
    if (inBrowser) return;
    if (held === undefined) session.visitor.apply(headers, context);
    else if (!held.secure || context.url.protocol === "https:") addCookie(headers, held.cookie);
  }

  async learn(headers: Headers, { operation, sent }: AnsweredCall): Promise<void> {
    const { session, inBrowser, origin, now } = this.#setup;
    const cookie = inBrowser ? undefined : sessionCookieIn(headers);
    // What was sent before this was loaded was sent by nobody who had logged in.
    const was = this.#sent.get(sent) ?? { cookie: undefined, departures: 0 };
    if (cookie === undefined || was.departures !== session.departures) return;
    const next = isTakenBack(cookie) ? undefined : sessionOfCookie(cookie, origin, now());
    if (operation.id === "logout") session.isOut = true;
    const keep = async () => {
      if (next === undefined) this.#held = false;
      if (operation.id === "logout") await session.keeper.replace(was.cookie ?? "", undefined);
      else if (next && LOGINS.includes(operation.id)) await session.adopt(next, was.departures);
      else if (was.cookie !== undefined) await session.keeper.replace(was.cookie, next);
      else session.visitor.learn(headers);
    };
    const kept = keep();
    // Who logs in again holds the turn, and may wait for a person who needs this answer.
    if (session.reLogin.isUnderWay) kept.catch(() => {});
    else await kept;
  }

  async renew({ code, sent }: RefusedCall, context: CredentialsContext): Promise<boolean> {
    const { signal } = context;
    const { session, inBrowser } = this.#setup;
    if (code !== errorCodes.login_required || !mayLogIn(context)) return false;
    const stale = this.#sent.get(sent)?.cookie;
    for (;;) {
      const { changes } = session;
      const held = await untilAborted(session.current(), signal);
      if (changes !== session.changes) continue;
      if (session.leaving > 0) return false;
      if (held && held.cookie !== stale) return inBrowser || cookieIn(sent) !== held.cookie;
      if (!session.canLogIn) return false;
      const next = await untilAborted(session.reLogin.run(stale), signal);
      if (next !== undefined) return true;
      if (changes === session.changes) return false;
    }
  }

  /** The session to send a call with; logs in first where that is sure to be needed. */
  async #sessionFor(context: CredentialsContext): Promise<SavedSession | undefined> {
    const { session, inBrowser } = this.#setup;
    const { signal } = context;
    for (;;) {
      const { changes } = session;
      const held = await untilAborted(session.keeper.read(), signal);
      if (changes !== session.changes) continue;
      if (session.leaving > 0) return undefined;
      this.#notice(held);
      if (held && !session.keeper.isOver(held)) return held;
      if (inBrowser || !mayLogIn(context) || !session.canLogIn) return undefined;
      const next = await untilAborted(session.reLogin.run(held?.cookie), signal);
      if (changes === session.changes) return next;
    }
  }

  #notice(held: SavedSession | undefined): void {
    const { session } = this.#setup;
    if (held) session.isOut = false;
    else if (this.#held) session.isOut = true;
    this.#held = held !== undefined;
  }
}

function mayLogIn({ operation }: CredentialsContext): boolean {
  return operation.auth === "required" && operation.id !== "logout";
}
