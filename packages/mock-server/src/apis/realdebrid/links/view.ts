import type { Schemas } from "../common/schemas.ts";
import { toServerDate } from "../common/server-time.ts";
import type { DownloadFact } from "./facts.ts";
import { mediaKindOf } from "./media.ts";

const ICONS: Readonly<Record<string, string>> = {
  "real-debrid.com": "realdebrid",
  "files.example.com": "files",
  "videos.example.com": "videos",
};

/** The address of a hoster's icon. */
export const iconOf = (host: string, suffix = ""): string =>
  `https://images.example.com/hosters/${ICONS[host] ?? "unknown"}${suffix}.png`;

/** An unrestricted link as the API shows it; its address leads to the mock itself. */
export function viewOfDownload(
  download: DownloadFact,
  origin: string,
  alternatives: readonly DownloadFact[] = [],
): Schemas["UnrestrictedLink"] {
  return {
    ...common(download, origin),
    crc: download.sizeUnknown ? 0 : 1,
    ...(download.quality !== undefined && { quality: download.quality }),
    ...(alternatives.length > 0 && {
      alternative: alternatives.map((one) => ({
        id: one.id,
        filename: one.filename,
        mimeType: mediaKindOf(one.filename).mediaType,
        download: addressOf(one, origin),
        ...(one.quality !== undefined && { quality: one.quality }),
      })),
    }),
  };
}

/** The same in a list. */
export function viewOfListed(download: DownloadFact, origin: string): Schemas["Download"] {
  return {
    ...common(download, origin),
    generated: toServerDate(download.at),
    ...(download.quality !== undefined && { type: download.quality }),
  };
}

function common(download: DownloadFact, origin: string) {
  const { mediaType, kind } = mediaKindOf(download.filename);
  return {
    id: download.id,
    filename: download.filename,
    mimeType: mediaType,
    filesize: download.sizeUnknown ? 0 : download.bytes,
    link: download.link,
    host: download.host,
    host_icon: iconOf(download.host),
    chunks: download.host === "real-debrid.com" ? 32 : 16,
    download: addressOf(download, origin),
    streamable: kind === "video" ? 1 : 0,
  } as const;
}

const addressOf = ({ id, filename }: DownloadFact, origin: string): string =>
  `${origin}/d/${id}/${encodeURIComponent(filename)}`;
