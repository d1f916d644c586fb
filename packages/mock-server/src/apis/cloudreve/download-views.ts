import type { SeenDownload } from "./remote-downloads.ts";
import type { Schemas } from "./schemas.ts";
import { TIMELINE } from "./timeline.ts";
import { transferFailure } from "./transfer-task.ts";

const NODE = "Master (Local machine)";
const PIECE = 1_048_576;

const toDate = (time: number): string => new Date(time).toISOString();

export function viewOfActive({ download, phase }: SeenDownload): Schemas["ActiveRemoteDownload"] {
  const { polled } = phase;
  return {
    update: toDate(phase.updatedAt),
    interval: TIMELINE.interval,
    name: polled ? download.source.name : "",
    status: phase.status,
    dst: download.dst,
    total: polled ? download.size : 0,
    downloaded: phase.downloaded,
    speed: polled ? speedOf(download.size) : 0,
    info: polled ? infoOf({ download, phase }) : NOT_POLLED,
    node: NODE,
  };
}

export function viewOfFinished({ download, phase }: SeenDownload): Schemas["FinishedRemoteDownload"] {
  const { stopped, transfer } = download;
  const error = transfer?.error;
  return {
    name: phase.polled ? download.source.name : "",
    gid: download.gid,
    status: phase.status,
    dst: download.dst,
    error: stopped?.error ?? "",
    total: phase.polled ? download.size : 0,
    files: phase.polled ? [fileOf({ download, phase })] : null,
    task_status: phase.taskStatus,
    task_error: error ? transferFailure(error) : "",
    create: toDate(download.addedAt),
    update: toDate(phase.updatedAt),
    node: NODE,
  };
}

export const speedOf = (size: number): number => Math.floor(size / TIMELINE.downloading);

const completeBytes = ({ download, phase }: SeenDownload): number =>
  phase.downloaded >= download.size ? download.size : Math.floor(phase.downloaded / PIECE) * PIECE;

function fileOf(seen: SeenDownload): Schemas["RemoteDownloadFile"] {
  const { source, size } = seen.download;
  return {
    index: "1",
    path: source.name,
    length: String(size),
    completedLength: String(completeBytes(seen)),
    selected: "true",
    uris: source.infoHash ? [] : [{ uri: source.url, status: "used" }],
  };
}

export function infoOf(seen: SeenDownload): Schemas["RemoteDownloadInfo"] {
  const { gid, source, size } = seen.download;
  const torrent = source.infoHash !== undefined;
  const pieces = Math.ceil(size / PIECE);
  return {
    ...NOT_POLLED,
    gid,
    status: "active",
    totalLength: String(size),
    completedLength: String(seen.phase.downloaded),
    uploadLength: "0",
    bitfield: bitfield(completeBytes(seen) / PIECE, pieces),
    downloadSpeed: String(speedOf(size)),
    uploadSpeed: "0",
    infoHash: source.infoHash ?? "",
    numSeeders: torrent ? "1" : "",
    seeder: torrent ? "false" : "",
    pieceLength: String(PIECE),
    numPieces: String(pieces),
    connections: "1",
    files: [fileOf(seen)],
    bittorrent: torrent
      ? { announceList: [], comment: "", creationDate: 0, mode: "single", info: { name: source.name } }
      : NOT_POLLED.bittorrent,
  };
}

/** One bit for each piece, as hex digits of whole bytes. */
function bitfield(done: number, pieces: number): string {
  const bits = "1".repeat(Math.floor(done)).padEnd(Math.ceil(pieces / 8) * 8, "0");
  return (bits.match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join("");
}

/** Of a download that the server has not asked aria2 about. */
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
