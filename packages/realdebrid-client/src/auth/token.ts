import { ConfigError, type Credentials, loadPart } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../generated/client.ts";
import { loadRest } from "../load-rest.ts";
import { checkToken } from "./check-token.ts";
import type { TokenSource } from "./token-source.ts";

/** Gives the token for the next request. Asked before every try, and once more when its token was refused. */
export type TokenProvider = (signal: AbortSignal) => string | Promise<string>;

/** A token, a function that gives one, or what keeps and renews tokens, such as `oauthTokens`. */
export type Auth = string | TokenProvider | TokenSource;

/** Sends the token as `Authorization: Bearer …`, never in the URL. */
export function bearerCredentials(auth: Auth | undefined, client: () => RealDebridClient): Credentials {
  if (typeof auth === "string") {
    const value = `Bearer ${checkToken("RealDebrid", auth)}`;
    return {
      apply(headers, { operation }) {
        if (operation.auth === "required") headers.set("Authorization", value);
      },
    };
  }
  const provided = async (operation: string) => {
    if (!auth) throw new ConfigError(operation, "auth", "missing; expected new RealDebrid({ auth: token })");
    const { providedToken } = await loadPart(operation, client().clock, loadRest);
    return providedToken(auth, client(), checkToken);
  };
  return {
    async apply(headers, context) {
      const { auth: kind, id } = context.operation;
      if (kind === "required") await (await provided(id)).apply(headers, context);
    },
    async renew(refused, context) {
      const { auth: kind, id } = context.operation;
      return kind === "required" && (await provided(id)).renew(refused, context);
    },
  };
}
