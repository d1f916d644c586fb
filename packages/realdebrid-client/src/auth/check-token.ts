import { ConfigError } from "@debrid-drive/runtime/core";

/** Whether a text can be sent as a token: printable characters without spaces or line breaks. */
export function isToken(token: unknown): token is string {
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token);
}

// The value itself must not get into a message, not even into the runtime's own complaint about a header.
export function checkToken(owner: string, token: unknown): string {
  if (isToken(token)) return token;
  throw new ConfigError(owner, "auth", "expected printable characters without spaces");
}
