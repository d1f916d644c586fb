import { ConfigError } from "./errors/transport-errors.ts";

/**
 * Checks the address that stands before the paths of a description, and drops its last slash.
 * @param apiPaths where the description's own paths begin, such as `/api/v3`; a base URL must not end in one
 */
export function checkBaseUrl(owner: string, value: unknown, apiPaths: readonly string[]): string {
  const text = String(value ?? "");
  const { protocol, username, password, search, hash, origin, pathname } = new URL(
    URL.canParse(text) ? text : "none:",
  );
  const base = origin + pathname.replace(/\/+$/, "");
  const path = apiPaths.find((one) => base.endsWith(one));
  let problem = "";
  if (!/^https?:$/.test(protocol)) problem = "expected an address such as https://drive.example.com";
  if (username || password || search || hash) problem = "must hold no user name, password, query or fragment";
  if (path) problem = `leave out ${path}, which the client adds itself: use ${base.slice(0, -path.length)}`;
  if (problem) throw new ConfigError(owner, "baseUrl", problem);
  return base;
}
