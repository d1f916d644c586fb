import { ConfigError } from "../errors/transport-errors.ts";

/** An address that can be fetched; the error does not show it. */
export function checkUrl(operation: string, value: string | URL): URL {
  const text = String(value);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(operation, "url", "expected an address that begins with https:// or http://");
  }
  if (url.username || url.password) {
    throw new ConfigError(operation, "url", "must not hold a user name or a password");
  }
  return url;
}
