import type { Schemas } from "../common/schemas.ts";
import { TIMELINE } from "../common/timeline.ts";
import { toDate } from "../files/listing.ts";
import type { CloudreveState } from "../state.ts";
import { infoOf, NOT_POLLED, shownFiles, speedOf } from "./aria2-view.ts";
import type { SeenDownload } from "./remote-downloads.ts";
import { transferError } from "./transfers.ts";

export function viewOfActive(state: CloudreveState, seen: SeenDownload): Schemas["ActiveRemoteDownload"] {
  const { download, phase } = seen;
  const isPolled = phase.sight !== "nothing";
  return {
    update: toDate(phase.updatedAt),
    interval: TIMELINE.interval,
    name: shownFiles(seen)[0]?.path ?? "",
    status: phase.status,
    dst: download.dst,
    total: phase.total,
    downloaded: phase.downloaded,
    speed: speedOf(seen),
    info: isPolled ? infoOf(seen) : NOT_POLLED,
    node: nodeOf(state, seen),
  };
}

export function viewOfFinished(state: CloudreveState, seen: SeenDownload): Schemas["FinishedRemoteDownload"] {
  const { download, phase } = seen;
  const { stopped, transfer, source } = download;
  const files = shownFiles(seen);
  const isForgotten = phase.status === 3 && !stopped;
  const torrent = phase.sight === "content" ? source.torrent?.name : undefined;
  return {
    name: torrent ?? (files.length === 1 ? (files[0]?.path ?? "") : ""),
    gid: phase.gid,
    status: phase.status,
    dst: download.dst,
    error: isForgotten ? `GID ${phase.gid} is not found` : (stopped?.error ?? ""),
    total: phase.total,
    files: phase.sight === "nothing" ? null : files,
    task_status: phase.taskStatus,
    task_error: transfer?.error ? transferError(transfer.error) : "",
    create: toDate(download.addedAt),
    update: toDate(phase.updatedAt),
    node: nodeOf(state, seen),
  };
}

/** The name of the node; nothing when it is gone. */
const nodeOf = (state: CloudreveState, { download }: SeenDownload): string =>
  state.nodes.facts.get(download.node)?.shown.Name ?? "";
