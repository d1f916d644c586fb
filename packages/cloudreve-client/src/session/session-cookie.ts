import type { Credentials } from "@debrid-drive/runtime";
import { parseSetCookie } from "./set-cookie.ts";

const NAME = "cloudreve-session";

interface StoredCookie {
  readonly value: string;
  readonly secure: boolean;
}

/** Keeps the one cookie of a Cloudreve session, for the one server it came from. */
export class SessionCookie implements Credentials {
  #stored: StoredCookie | undefined;

  // Login steps and captchas hang on the session too, so it goes with every operation.
  apply(headers: Headers, { url }: { readonly url: URL }): void {
    if (this.#stored === undefined) return;
    if (this.#stored.secure && url.protocol !== "https:") return;
    headers.set("Cookie", `${NAME}=${this.#stored.value}`);
  }

  learn(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const cookie = parseSetCookie(line);
      if (cookie?.name !== NAME) continue;
      this.#stored = cookie.expired ? undefined : { value: cookie.value, secure: cookie.secure };
    }
  }
}
