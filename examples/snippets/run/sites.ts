/** Where Real-Debrid is. */
export const REAL_DEBRID = "https://api.real-debrid.com";

/** One of the servers that Real-Debrid gives files from. */
const DOWNLOADS = "https://20.download.real-debrid.com";

/** The Cloudreve server of a reader. */
export const DRIVE = "https://drive.example.com";

/** The same text with the addresses of the mock in place of the real ones. */
export function toMock(text: string, url: string): string {
  return [REAL_DEBRID, DOWNLOADS, DRIVE].reduce((so, site) => so.replaceAll(site, url), text);
}

/** The same text with real addresses in place of the mock's. */
export function fromMock(text: string, url: string): string {
  return text
    .replaceAll(`${url}/rest/`, `${REAL_DEBRID}/rest/`)
    .replaceAll(`${url}/oauth/`, `${REAL_DEBRID}/oauth/`)
    .replaceAll(`${url}/api/`, `${DRIVE}/api/`)
    .replaceAll(url, DOWNLOADS)
    .replaceAll(`"${new URL(url).host}"`, `"${new URL(DOWNLOADS).host}"`);
}
