import type { SampleApi } from "./samples.ts";

/** Where Real-Debrid is. */
export const REAL_DEBRID = "https://api.real-debrid.com";

/** The Cloudreve server of a reader. */
export const DRIVE = "https://drive.example.com";

/** Servers from which, or to which, the bytes of files go. */
const STORAGES = {
  realdebrid: "https://20.download.real-debrid.com",
  cloudreve: "https://storage.example.com",
} as const;

/** The same text with the addresses of the mock in place of the real ones. */
export function toMock(text: string, url: string): string {
  const sites = [REAL_DEBRID, DRIVE, ...Object.values(STORAGES)];
  return sites.reduce((so, site) => so.replaceAll(site, url), text);
}

/** The same text with real addresses in place of the mock's. */
export function fromMock(text: string, url: string, api: SampleApi): string {
  return text
    .replaceAll(`${url}/rest/`, `${REAL_DEBRID}/rest/`)
    .replaceAll(`${url}/api/`, `${DRIVE}/api/`)
    .replaceAll(url, STORAGES[api])
    .replaceAll(`"${new URL(url).host}"`, `"${new URL(STORAGES[api]).host}"`);
}
