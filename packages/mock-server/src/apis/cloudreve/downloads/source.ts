import { parseMagnet } from "../../magnet.ts";
import type { DownloadSource } from "./facts.ts";

/** What aria2 makes of an address; `undefined` when it refuses it. */
export function parseSource(url: string): DownloadSource | undefined {
  if (/^magnet:/i.test(url)) {
    const magnet = parseMagnet(url);
    return magnet && { url, name: baseName(magnet.name ?? magnet.hash), infoHash: magnet.hash };
  }
  if (!/^(https?|s?ftp):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return { url, name: decoded(new URL(url).pathname.split("/").at(-1) ?? "") || "index.html" };
}

const baseName = (text: string): string => text.replaceAll("/", "_");

// aria2 keeps what it cannot decode, and no slash in a name.
function decoded(segment: string): string {
  try {
    return baseName(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}
