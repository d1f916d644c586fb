import { ConfigError } from "./errors/transport-errors.ts";

/**
 * Checks the address that stands before the paths of a description, and drops its last slash.
 * @param apiPaths where the description's own paths begin, such as `/api/v3`; a base URL must not end in one
 */
export function checkBaseUrl(owner: string, value: unknown, apiPaths: readonly string[]): string {
  const fail = (problem: string): never => {
    throw new ConfigError(owner, "baseUrl", problem);
  };
  const example = "such as https://drive.example.com";
  if (typeof value !== "string" || value === "") return fail(`missing; expected an address ${example}`);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return fail(`expected an address that begins with https:// or http://, ${example}`);
  }
  if (url.username || url.password) fail("must not hold a user name or a password");
  if (url.search || url.hash) fail("must not hold a query (?) or a fragment (#)");
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  const path = apiPaths.find((one) => base.endsWith(one));
  if (path) fail(`leave out ${path}, which the client adds itself: use ${base.slice(0, -path.length)}`);
  return base;
}
