import { bytesOf } from "../bytes/content.ts";
import type { FileFact } from "../files/facts.ts";
import type { DownloadedFile, DownloadSource } from "./facts.ts";
import { parseTorrent } from "./torrent-file.ts";

/** No torrent file is larger; what is gets downloaded as it is. */
const LARGEST_TORRENT = 10_485_760;

/** What aria2 makes of a file behind a link: a torrent and its files, or the file itself. */
export function sourceOfFile(
  file: FileFact,
  url: string,
): { readonly source: DownloadSource; readonly files: readonly DownloadedFile[] } {
  const torrent = file.size <= LARGEST_TORRENT ? parseTorrent(bytesOf(file)) : undefined;
  if (torrent) return { source: { url, name: torrent.name, torrent }, files: torrent.files };
  return { source: { url, name: file.name }, files: [{ path: file.name, size: file.size }] };
}
