import { ClientError, ConfigError, type Credentials, type CredentialsContext } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { errorCodes } from "../generated/errors.ts";
import { checkToken } from "./check-token.ts";
import type { TokenSource } from "./token-source.ts";

// As a number, which keeps the table of codes out of programs that do not use it.
const BAD_TOKEN: typeof errorCodes.bad_token = 8;

/** Gives the token for the next request. Asked before every try, and once more when its token was refused. */
export type TokenProvider = (signal: AbortSignal) => string | Promise<string>;

/** A token, a function that gives one, or what keeps and renews tokens, such as `oauthTokens`. */
export type Auth = string | TokenProvider | TokenSource;

/** Sends the token as `Authorization: Bearer …`, never in the URL. */
export function bearerCredentials(auth: Auth | undefined, client: () => RealDebridClient): Credentials {
  if (typeof auth === "string") checkToken("RealDebrid", auth);
  return {
    apply(headers, context) {
      if (context.operation.auth === "none") return undefined;
      const set = (token: string) => headers.set("Authorization", `Bearer ${token}`);
      return typeof auth === "string" ? set(auth) : tokenOf(auth, context, client).then(set);
    },
    async renew({ status, code, sent }, context) {
      if (context.operation.auth === "none") return false;
      if (status !== 401 && code !== BAD_TOKEN) return false;
      const refused = sent.get("Authorization")?.replace(/^Bearer /, "");
      if (refused === undefined || typeof auth === "string" || auth === undefined) return false;
      if (typeof auth === "function") return (await tokenOf(auth, context, client)) !== refused;
      const { signal } = context;
      return named(context, () => auth.rejected(refused, { client: client(), signal }));
    },
  };
}

async function tokenOf(
  auth: Auth | undefined,
  context: CredentialsContext,
  client: () => RealDebridClient,
): Promise<string> {
  const { operation, signal } = context;
  if (auth === undefined) {
    throw new ConfigError(operation.id, "auth", "missing; expected new RealDebrid({ auth: token })");
  }
  if (typeof auth === "string") return auth;
  return named(context, async () => {
    const token = await (typeof auth === "function"
      ? auth(signal)
      : auth.token({ client: client(), signal }));
    return checkToken(operation.id, token);
  });
}

async function named<T>({ operation, signal }: CredentialsContext, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof ClientError || signal.aborted) throw cause;
    throw new ConfigError(operation.id, "auth", "the token provider failed", cause);
  }
}
