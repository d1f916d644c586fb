import { hashText } from "../seeded.ts";
import type { TorrentFact } from "./facts.ts";
import type { Schemas } from "./schemas.ts";
import { TIMELINE } from "./timeline.ts";
import { phaseOf } from "./torrent-phase.ts";

export const linkTo = (id: string): string => `https://real-debrid.com/d/${id}`;

/** Whole seconds, as the API writes them. */
export const toDate = (time: number): string => new Date(Math.floor(time / 1000) * 1000).toISOString();

/** A torrent as the API shows it; some keys are there in some states only. */
export function viewOf(torrent: TorrentFact, now: number): Schemas["TorrentInfo"] {
  const { content, selection } = torrent;
  const { status, progress, endedAt } = phaseOf(torrent, now);
  const known = status !== "magnet_conversion";
  const files = known ? content.files : [];
  const selected = new Set(selection?.files);
  const wanted = files.filter((_, index) => selected.has(index + 1));
  const bytes = sum(wanted);
  const only = wanted.length === 1 ? wanted[0] : undefined;
  const seeders = 1 + (hashText(torrent.hash) % 200);
  return {
    id: torrent.id,
    filename: known ? (only?.path.slice(1) ?? content.name) : "Magnet",
    original_filename: known ? content.name : "Magnet",
    hash: torrent.hash,
    bytes,
    original_bytes: sum(files),
    host: "real-debrid.com",
    split: 2000,
    progress,
    status,
    added: toDate(torrent.addedAt),
    files: files.map((file, index) => ({
      id: index + 1,
      ...file,
      selected: selected.has(index + 1) ? 1 : 0,
    })),
    links: status === "downloaded" ? (selection?.links.map(linkTo) ?? []) : [],
    ...(endedAt !== undefined && { ended: toDate(endedAt) }),
    ...(status === "downloading" && { speed: Math.floor(bytes / TIMELINE.downloading), seeders }),
    ...(status === "uploading" && { speed: 0 }),
    ...(status === "magnet_conversion" && { seeders }),
  };
}

const sum = (files: readonly { bytes: number }[]): number =>
  files.reduce((total, file) => total + file.bytes, 0);
