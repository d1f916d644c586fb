import { ConfigError } from "@debrid-drive/runtime/core";

/** Whether this runtime keeps cookies itself and lets no program set them, as browsers do. */
export function keepsCookies(): boolean {
  return !new Request("https://drive.example.com", { headers: { Cookie: "a=b" } }).headers.has("Cookie");
}

/** A page may call its own server only. */
export function checkSameOrigin(operation: string, url: URL): void {
  const page = (globalThis as { readonly location?: { readonly origin?: string } }).location?.origin;
  if (page === undefined || page === url.origin) return;
  throw new ConfigError(
    operation,
    "baseUrl",
    `this page is from ${page}, the server is ${url.origin}: Cloudreve v3 sends no CORS headers for its API, so a ` +
      "browser lets only pages of the server's own origin call it. Serve the page from there, or put a proxy for " +
      "/api/v3 on the page's origin and use that as baseUrl",
  );
}
