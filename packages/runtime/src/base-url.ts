import { ConfigError } from "./errors/transport-errors.ts";

/**
 * Checks the address that stands before the paths of a description, and drops its last slash.
 * @param apiPaths where the description's own paths begin, such as `/api/v3`; a base URL must not end in one
 */
export function checkBaseUrl(owner: string, value: unknown, apiPaths: readonly string[]): string {
  const fail = (problem: string): never => {
    throw new ConfigError(owner, "baseUrl", problem);
  };
  if (typeof value !== "string" || value === "") {
    return fail("missing; expected an address such as https://drive.example.com");
  }
  const url = parse(value);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return fail(
      "expected an address that begins with https:// or http://, such as https://drive.example.com",
    );
  }
  if (url.username || url.password) return fail("must not hold a user name or a password");
  if (url.search || url.hash) return fail("must not hold a query (?) or a fragment (#)");
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  for (const path of apiPaths) {
    if (!base.endsWith(path)) continue;
    return fail(`leave out ${path}, which the client adds itself: use ${base.slice(0, -path.length)}`);
  }
  return base;
}

function parse(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
