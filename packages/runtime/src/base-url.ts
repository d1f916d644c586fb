import { ConfigError } from "./errors/transport-errors.ts";

/**
 * Checks the address that stands before the paths of a description, and drops its last slash.
 * @param apiPaths where the description's own paths begin, such as `/api/v3`; a base URL must not end in one
 */
export function checkBaseUrl(owner: string, value: unknown, apiPaths: readonly string[]): string {
  const text = String(value ?? "");
  const url = new URL(URL.canParse(text) ? text : "none:");
  const { protocol, username, password, search, hash, origin, pathname } = url;
  const base = origin + pathname.replace(/\/+$/, "");
  const path = apiPaths.find((one) => base.endsWith(one));
  let problem = path && `leave out ${path}; expected ${base.slice(0, -path.length)}`;
  if (!/^https?:$/.test(protocol) || username || password || search || hash) {
    problem = "expected an address such as https://drive.example.com, without password, query, fragment";
  }
  if (problem) throw new ConfigError(owner, "baseUrl", problem);
  return base;
}
