import { hashText } from "../../seeded.ts";
import type { Schemas } from "../common/schemas.ts";
import { toServerDate } from "../common/server-time.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { TorrentFact } from "./facts.ts";
import { phaseOf, type TorrentPhase } from "./phase.ts";

export const linkTo = (id: string): string => `https://real-debrid.com/d/${id}`;

/** A torrent as the API shows it; some keys are there in some states only. */
export function viewOf(torrent: TorrentFact, now: number): Schemas["TorrentInfo"] {
  const { content, selection } = torrent;
  const phase = phaseOf(torrent, now);
  const { status, progress, endedAt } = phase;
  const seenAt = Math.min(now, torrent.failure?.at ?? now);
  const known = seenAt >= torrent.knownAt && status !== "magnet_error" && status !== "magnet_conversion";
  const files = known ? content.files : [];
  const selected = new Set(selection?.files);
  const wanted = files.filter((_, index) => selected.has(index + 1));
  const bytes = sum(wanted);
  const only = wanted.length === 1 ? wanted[0] : undefined;
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
    added: toServerDate(torrent.addedAt),
    files: files.map((file, index) => ({
      id: index + 1,
      ...file,
      selected: selected.has(index + 1) ? 1 : 0,
    })),
    links: linksOf(torrent, phase, now),
    ...(endedAt !== undefined && { ended: toServerDate(endedAt) }),
    ...rates(torrent, status, bytes),
  };
}

/** The same in a list: without its files, and without what it was called at first. */
export function viewOfListed(torrent: TorrentFact, now: number): Schemas["Torrent"] {
  const { files, original_filename, original_bytes, ...listed } = viewOf(torrent, now);
  return listed;
}

function linksOf(torrent: TorrentFact, { endedAt }: TorrentPhase, now: number): string[] {
  const { selection, linksAfter = 0, emptyLinks } = torrent;
  if (!selection || endedAt === undefined) return [];
  // What was there before ended long ago.
  const readyAt = Math.max(endedAt, selection.at) + linksAfter * 1000;
  if (now < readyAt) return [];
  return selection.links.map((link, index) => (emptyLinks?.includes(index) ? "" : linkTo(link)));
}

function rates(torrent: TorrentFact, status: Schemas["TorrentStatus"], bytes: number) {
  const seeders = 1 + (hashText(torrent.hash) % 200);
  switch (status) {
    case "magnet_conversion":
      return { seeders };
    case "downloading":
      return torrent.stalledAt === undefined
        ? { speed: Math.floor(bytes / TIMELINE.downloading), seeders }
        : { speed: 0, seeders: 0 };
    case "compressing":
      return { speed: Math.floor(bytes / TIMELINE.compressing) };
    case "uploading":
      return { speed: 0 };
    default:
      return {};
  }
}

const sum = (files: readonly { bytes: number }[]): number =>
  files.reduce((total, file) => total + file.bytes, 0);
