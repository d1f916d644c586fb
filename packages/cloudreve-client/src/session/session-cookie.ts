import type { Credentials } from "@debrid-drive/runtime";
import type { SavedSession } from "./saved-session.ts";
import { addCookie, isTakenBack, type SetCookie, sessionCookieIn } from "./set-cookie.ts";

/** Keeps the one cookie of a Cloudreve session in memory, for the one server it came from. */
export class SessionCookie implements Credentials {
  #kept: SetCookie | undefined;

  constructor(session?: SavedSession) {
    if (session) this.#kept = { value: session.cookie, secure: session.secure };
  }

  get kept(): SetCookie | undefined {
    return this.#kept;
  }

  // Login steps and captchas hang on the session too, so it goes with every operation.
  apply(headers: Headers, { url }: { readonly url: URL }): void {
    if (this.#kept === undefined) return;
    if (this.#kept.secure && url.protocol !== "https:") return;
    addCookie(headers, this.#kept.value);
  }

  learn(headers: Headers): void {
    const cookie = sessionCookieIn(headers);
    if (cookie) this.#kept = isTakenBack(cookie) ? undefined : cookie;
  }

  forget(): void {
    this.#kept = undefined;
  }
}
