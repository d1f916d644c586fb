import type { DownloadFact } from "./facts.ts";
import type { Schemas } from "./schemas.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  iso: "application/x-iso9660-image",
  mp4: "video/mp4",
  srt: "application/x-subrip",
};

/** A download as the API shows it; its address leads to the mock itself. */
export function viewOfDownload(download: DownloadFact, origin: string): Schemas["UnrestrictedLink"] {
  const extension = download.filename.slice(download.filename.lastIndexOf(".") + 1);
  return {
    id: download.id,
    filename: download.filename,
    mimeType: MEDIA_TYPES[extension] ?? "application/octet-stream",
    filesize: download.bytes,
    link: download.link,
    host: "real-debrid.com",
    host_icon: "https://images.example.com/hosters/realdebrid.png",
    chunks: 32,
    crc: 1,
    download: `${origin}/d/${download.id}/${encodeURIComponent(download.filename)}`,
    streamable: extension === "mp4" ? 1 : 0,
  };
}
