import {
  ClientError,
  ConfigError,
  type CredentialsContext,
  type RefusedCall,
} from "@debrid-drive/runtime/core";
import type { checkToken } from "../auth/check-token.ts";
import type { TokenProvider } from "../auth/token.ts";
import type { TokenContext, TokenSource } from "../auth/token-source.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { errorCodes } from "../generated/errors.ts";

/** Sends the tokens that somebody else gives, and asks for another one when one was refused. */
export function providedToken(
  provider: TokenProvider | TokenSource,
  client: RealDebridClient,
  check: typeof checkToken,
) {
  const source = typeof provider === "function" ? sourceOf(provider) : provider;
  const ask = async <T>(
    { operation, signal }: CredentialsContext,
    question: (context: TokenContext) => Promise<T>,
  ): Promise<T> => {
    try {
      return await question({ client, signal });
    } catch (cause) {
      if (cause instanceof ClientError || signal.aborted) throw cause;
      throw new ConfigError(operation.id, "auth", "the token provider failed", cause);
    }
  };
  return {
    apply: (headers: Headers, context: CredentialsContext) =>
      ask(context, async (asked) => {
        const token = check(context.operation.id, await source.token(asked));
        headers.set("Authorization", `Bearer ${token}`);
      }),
    async renew({ status, code, sent }: RefusedCall, context: CredentialsContext): Promise<boolean> {
      const token = sent.get("Authorization")?.replace(/^Bearer /, "");
      if (!token || (status !== 401 && code !== errorCodes.bad_token)) return false;
      return ask(context, (asked) => source.rejected(token, asked));
    },
  };
}

function sourceOf(provider: TokenProvider): TokenSource {
  const token = async ({ signal }: TokenContext) => provider(signal);
  return { token, rejected: async (refused, context) => (await token(context)) !== refused };
}
