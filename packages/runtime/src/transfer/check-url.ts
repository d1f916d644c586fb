import { ConfigError } from "../errors/transport-errors.ts";

/** An address that can be fetched; the error does not show it. */
export function checkUrl(operation: string, value: string | URL): URL {
  const text = String(value);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new ConfigError(operation, "url", "expected http:// or https://, and no user name or password");
}
