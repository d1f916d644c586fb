import type { CallOptions, FlowOptions } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import type { User } from "../generated/models.ts";
import { checkSecurityKey } from "../session/check-security-key.ts";
import type { LoginOptions, UserCredentials } from "../session/options.ts";
import type { SecurityKeyOptions } from "../session/security-key.ts";
import { sessionFlow } from "../session/start-session.ts";

/** Who is logged in. */
export class Session {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /** Logs in; asks for a captcha or a second factor as far as the server does. See {@link login}. */
  login(credentials?: UserCredentials, options?: LoginOptions): Promise<User> {
    return sessionFlow(this.#client, "login", credentials, options);
  }

  /** Logs in with a security key (WebAuthn). See {@link loginWithSecurityKey}. */
  loginWithSecurityKey(user: { readonly userName: string }, options: SecurityKeyOptions): Promise<User> {
    checkSecurityKey(options);
    return sessionFlow(this.#client, "loginWithSecurityKey", user, options);
  }

  /** Logs out here, in the store and on the server. See {@link logout}. */
  logout(options?: CallOptions): Promise<void> {
    return sessionFlow(this.#client, "logout", options);
  }

  /** Takes over a login from a browser or another program. See {@link importCookie}. */
  importCookie(cookie: string, options?: FlowOptions): Promise<void> {
    return sessionFlow(this.#client, "importCookie", cookie, options);
  }

  /** The session for another program; secret. See {@link exportCookie}. */
  exportCookie(options?: FlowOptions): Promise<string | undefined> {
    return sessionFlow(this.#client, "exportCookie", options);
  }
}
