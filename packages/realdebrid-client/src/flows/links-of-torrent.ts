import { wait } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import type { TorrentFile, TorrentInfo, UnrestrictedLink } from "../generated/models.ts";
import { getTorrentInfo } from "../generated/operations/torrents.ts";
import type { LinkedFiles, MagnetCheckpoint } from "./magnet-checkpoint.ts";
import { type PairedLinks, pairFilesWithLinks } from "./pair-files-with-links.ts";

/** Links have been seen to come after the end. */
const LATE_LINKS_MS = 60_000;
const PAUSE_MS = 5_000;

/** The links of a downloaded torrent that lead to wanted files. Waits a minute for links that are missing. */
export async function linksOfTorrent(
  client: RealDebridClient,
  { id, wanted = [] }: Pick<MagnetCheckpoint, "id" | "wanted">,
  signal: AbortSignal,
): Promise<{ linked: LinkedFiles[]; missing: TorrentFile[] }> {
  const isWanted = (file: TorrentFile) => wanted.includes(file.id);
  for (const end = client.clock.now() + LATE_LINKS_MS; ; ) {
    const info = await getTorrentInfo(client, { id }, { signal });
    const paired = pairFilesWithLinks(info);
    if (paired.missing.length === 0 || client.clock.now() >= end) {
      const linked = linkedOf(info, paired).filter(({ files }) => files.length === 0 || files.some(isWanted));
      const there = new Set(linked.flatMap(({ files }) => files.map((file) => file.id)));
      return { linked, missing: info.files.filter((file) => isWanted(file) && !there.has(file.id)) };
    }
    await wait(client.clock, PAUSE_MS, signal);
  }
}

/** Links with what they lead to; without files where that shows in the download only. */
function linkedOf(info: TorrentInfo, { pairs, archive, exact }: PairedLinks): LinkedFiles[] {
  if (archive) return [archive];
  if (!exact) return info.links.filter(Boolean).map((link) => ({ link, files: [] }));
  return pairs.map(({ file, link }) => ({ link, files: [file] }));
}

/** The one of `files` that a download is, by name and size. */
export function fileOfDownload(
  files: readonly TorrentFile[],
  { filename, filesize }: UnrestrictedLink,
): TorrentFile | undefined {
  return files.find(({ path, bytes }) => bytes === filesize && path.endsWith(`/${filename}`));
}
