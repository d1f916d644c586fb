import type { Schemas } from "../common/schemas.ts";
import { TIMELINE } from "../common/timeline.ts";
import { nameOf } from "../files/paths.ts";
import type { SeenDownload } from "./remote-downloads.ts";

const PIECE = 1_048_576;

/** Bytes in a second, of what is not paused. */
export function speedOf({ phase }: SeenDownload): number {
  return phase.status === 1 ? Math.floor(phase.total / TIMELINE.downloading) : 0;
}

const pieceOf = ({ download }: SeenDownload): number => download.source.torrent?.pieceLength ?? PIECE;

function completeBytes(seen: SeenDownload, size: number): number {
  const { total, downloaded } = seen.phase;
  if (downloaded >= total) return size;
  const part = Math.floor(size * (downloaded / total));
  return Math.floor(part / pieceOf(seen)) * pieceOf(seen);
}

/** The files as aria2 shows them; none before the server has asked. */
export function shownFiles(seen: SeenDownload): Schemas["RemoteDownloadFile"][] {
  const { source, files } = seen.download;
  const { sight, chosen } = seen.phase;
  if (sight === "nothing") return [];
  const common = { completedLength: "0", selected: "true", length: "0", index: "1" } as const;
  if (sight === "metadata") return [{ ...common, path: `[METADATA]${source.name}`, uris: [] }];
  const isTorrent = source.torrent !== undefined || source.infoHash !== undefined;
  const uris = isTorrent ? [] : [{ uri: source.url, status: "used" as const }];
  if (source.missing !== undefined) return [{ ...common, path: ".", uris }];
  return files.map(({ path, size }, at) => {
    const isSelected = chosen.length === 0 || chosen.includes(at + 1);
    return {
      index: String(at + 1),
      path: nameOf(path),
      length: String(size),
      completedLength: isSelected ? String(completeBytes(seen, size)) : "0",
      selected: isSelected ? "true" : "false",
      uris,
    };
  });
}

export function infoOf(seen: SeenDownload): Schemas["RemoteDownloadInfo"] {
  const { download, phase } = seen;
  const { source } = download;
  const hash = source.torrent?.infoHash ?? source.infoHash;
  const isActive = phase.status === 1;
  const size = download.files.reduce((sum, file) => sum + file.size, 0);
  const pieces = phase.sight === "content" ? Math.ceil(size / pieceOf(seen)) : 0;
  const done = phase.total > 0 ? completeBytes(seen, size) / pieceOf(seen) : 0;
  return {
    ...NOT_POLLED,
    // While the contents of a magnet link are sought, what was seen last is the search, though it may have ended.
    gid: phase.sight === "metadata" ? download.gid : phase.gid,
    status: phase.status === 2 ? "paused" : "active",
    totalLength: String(phase.total),
    completedLength: String(phase.downloaded),
    uploadLength: "0",
    bitfield: bitfield(Math.min(done, pieces), pieces),
    downloadSpeed: String(speedOf(seen)),
    uploadSpeed: "0",
    infoHash: hash ?? "",
    numSeeders: hash === undefined ? "" : isActive ? "1" : "0",
    seeder: hash === undefined ? "" : phase.status === 7 ? "true" : "false",
    pieceLength: String(pieceOf(seen)),
    numPieces: String(pieces),
    connections: isActive ? "1" : "0",
    files: shownFiles(seen),
    bittorrent: bittorrentOf(seen),
  };
}

function bittorrentOf({ download, phase }: SeenDownload): Schemas["RemoteDownloadInfo"]["bittorrent"] {
  const { torrent, infoHash, name } = download.source;
  if (torrent) {
    const { comment, creationDate, isMulti, trackers = [] } = torrent;
    const announceList = trackers.map((tier) => [...tier]);
    return {
      announceList,
      comment,
      creationDate,
      mode: isMulti ? "multi" : "single",
      info: { name: torrent.name },
    };
  }
  if (infoHash === undefined) return NOT_POLLED.bittorrent;
  const isKnown = phase.sight === "content";
  const mode = isKnown ? "single" : "";
  return { announceList: [], comment: "", creationDate: 0, mode, info: { name: isKnown ? name : "" } };
}

/** One bit for each piece, as hex digits of whole bytes. */
function bitfield(done: number, pieces: number): string {
  const bits = "1".repeat(Math.floor(done)).padEnd(Math.ceil(pieces / 8) * 8, "0");
  return (bits.match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join("");
}

export const NOT_POLLED: Schemas["RemoteDownloadInfo"] = {
  gid: "",
  status: "",
  totalLength: "",
  completedLength: "",
  uploadLength: "",
  bitfield: "",
  downloadSpeed: "",
  uploadSpeed: "",
  infoHash: "",
  numSeeders: "",
  seeder: "",
  pieceLength: "",
  numPieces: "",
  connections: "",
  errorCode: "",
  errorMessage: "",
  followedBy: null,
  belongsTo: "",
  dir: "",
  files: null,
  bittorrent: { announceList: null, comment: "", creationDate: 0, mode: "", info: { name: "" } },
};
