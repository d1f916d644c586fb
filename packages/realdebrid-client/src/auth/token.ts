import { ClientError, ConfigError, type Credentials } from "@debrid-drive/runtime";

/** Gives the token for the next request. */
export type TokenProvider = (signal: AbortSignal) => string | Promise<string>;

/** A token, or a function that gives one. */
export type Auth = string | TokenProvider;

/** Sends the token as `Authorization: Bearer …`, never in the URL. */
export function bearerCredentials(auth: Auth | undefined): Credentials {
  if (typeof auth === "string") checkToken("RealDebrid", auth);
  return {
    async apply(headers, { operation, signal }) {
      if (operation.auth === "none") return;
      if (auth === undefined) {
        throw new ConfigError(operation.id, "auth", "missing; expected new RealDebrid({ auth: token })");
      }
      const token = typeof auth === "string" ? auth : await askProvider(operation.id, auth, signal);
      headers.set("Authorization", `Bearer ${token}`);
    },
  };
}

async function askProvider(operation: string, provider: TokenProvider, signal: AbortSignal): Promise<string> {
  try {
    const token = await provider(signal);
    checkToken(operation, token);
    return token;
  } catch (cause) {
    if (cause instanceof ClientError || signal.aborted) throw cause;
    throw new ConfigError(operation, "auth", "the token provider failed", cause);
  }
}

// The value itself must not get into a message, not even into the runtime's own complaint about a header.
function checkToken(owner: string, token: unknown): void {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return;
  throw new ConfigError(
    owner,
    "auth",
    "expected a token: printable characters without spaces or line breaks",
  );
}
