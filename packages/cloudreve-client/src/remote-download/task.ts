import type {
  ActiveRemoteDownload,
  FinishedRemoteDownload,
  RemoteDownloadFile,
} from "../generated/models.ts";

/** A download as the server's lists show it. */
export interface Task {
  /** aria2's id; empty until the server has asked aria2 for the first time. */
  readonly gid: string;
  /** 0 ready, 1 downloading, 2 paused, 3 error, 4 complete, 5 cancelled, 6 unknown, 7 seeding. */
  readonly status: number;
  /** -1 none, 0 queued, 1 processing, 2 error, 3 cancelled, 4 complete. */
  readonly transfer: number;
  readonly dst: string;
  /** Empty while unknown. */
  readonly name: string;
  readonly files: readonly RemoteDownloadFile[];
  readonly urls: readonly string[];
  /** The info hash; only torrents under way have one. */
  readonly hash: string;
  /** Whether it may be a torrent. Of an ended one that is not known for sure. */
  readonly isTorrent: boolean;
  /** Whether files of a torrent can be chosen. */
  readonly isMulti: boolean;
  /** The ids of downloads that this one led to. */
  readonly followedBy: readonly string[];
  readonly total: number;
  readonly downloaded: number;
  readonly speed: number;
  readonly error: string;
  readonly transferError: string;
  /** By the server's clock, of ended ones. */
  readonly createdAt: number | undefined;
  readonly updatedAt: number | undefined;
  readonly intervalMs: number | undefined;
}

export function taskOfActive(one: ActiveRemoteDownload): Task {
  const { info, interval } = one;
  const files = info.files ?? [];
  const isSearch = files.some(({ path }) => path.startsWith("[METADATA]"));
  const isTorrent = info.infoHash !== "";
  return {
    gid: info.gid,
    status: one.status,
    transfer: -1,
    dst: one.dst,
    name: isSearch ? "" : known(info.bittorrent.info.name || (isTorrent ? "" : one.name)),
    files: isSearch ? [] : files,
    urls: urlsOf(files),
    hash: info.infoHash.toLowerCase(),
    isTorrent,
    isMulti: info.bittorrent.mode === "multi",
    followedBy: info.followedBy ?? [],
    total: one.total,
    downloaded: one.downloaded,
    speed: one.speed,
    error: "",
    transferError: "",
    createdAt: undefined,
    // Seconds in 3.3.1, where the dates of ended downloads have no zone to compare them with.
    updatedAt: typeof one.update === "string" ? timeOf(one.update) : undefined,
    intervalMs: interval > 0 ? interval * 1000 : undefined,
  };
}

export function taskOfFinished(one: FinishedRemoteDownload): Task {
  const files = one.files ?? [];
  const urls = urlsOf(files);
  return {
    gid: one.gid,
    status: one.status,
    transfer: one.task_status,
    dst: one.dst,
    name: known(one.name),
    files,
    urls,
    hash: "",
    isTorrent: urls.length === 0,
    isMulti: false,
    followedBy: [],
    total: one.total,
    downloaded: one.status === 4 ? one.total : 0,
    speed: 0,
    error: one.error,
    transferError: one.task_error,
    createdAt: timeOf(one.create),
    updatedAt: timeOf(one.update),
    intervalMs: undefined,
  };
}

const known = (name: string): string => (name === "." ? "" : name);

const urlsOf = (files: readonly RemoteDownloadFile[]): string[] =>
  files.flatMap(({ uris }) => (uris ?? []).map(({ uri }) => uri));

/** Dates without a zone, as in 3.3.1, are compared with each other only, so any zone will do. */
function timeOf(date: string): number | undefined {
  const time = Date.parse(date.includes("T") ? date : `${date.replace(" ", "T")}Z`);
  return Number.isNaN(time) ? undefined : time;
}
