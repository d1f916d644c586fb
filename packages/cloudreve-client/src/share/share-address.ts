import { ConfigError } from "@debrid-drive/runtime/core";
import type { ShareKey } from "./parse-share-address.ts";

/** Such as `https://drive.example.com/s/aBcD?password=secret`, which fills in the password for whoever opens it. */
export function shareAddress(site: string | URL, { id, password }: ShareKey): URL {
  const base = checkSite(site)
    .href.replace(/[?#].*$/, "")
    .replace(/\/$/, "");
  const url = new URL(`${base}/s/${encodeURIComponent(id)}`);
  if (password) url.searchParams.set("password", password);
  return url;
}

function checkSite(site: string | URL): URL {
  const text = String(site);
  if (/^https?:/.test(text) && URL.canParse(text)) return new URL(text);
  throw new ConfigError("shareAddress", "site", "expected an address such as https://drive.example.com");
}
