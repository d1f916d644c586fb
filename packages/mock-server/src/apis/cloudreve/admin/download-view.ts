import type { Tasks } from "../archives/tasks.ts";
import type { Schemas } from "../common/schemas.ts";
import { infoOf, NOT_POLLED, speedOf } from "../downloads/aria2-view.ts";
import type { SeenDownload } from "../downloads/remote-downloads.ts";
import { temporaryFolderOf } from "../downloads/temporary-folder.ts";
import { toDate } from "../files/listing.ts";
import type { Columns } from "./list.ts";
import { viewOfTask } from "./task-view.ts";

const STATES = ["waiting", "active", "paused", "error", "complete", "removed", "", "active"] as const;

/** What aria2 said last, with paths as they are on the node. */
function statusOf(seen: SeenDownload): Schemas["RemoteDownloadInfo"] {
  const { phase, download } = seen;
  if (phase.sight === "nothing") return NOT_POLLED;
  const info = infoOf(seen);
  const dir = temporaryFolderOf(download);
  const ended = phase.status >= 3 && phase.status < 7;
  return {
    ...info,
    status: STATES[phase.status],
    errorCode: ended ? (phase.status === 4 ? "0" : phase.status === 5 ? "31" : "1") : "",
    errorMessage: download.stopped?.error ?? "",
    dir,
    files: (info.files ?? []).map((file) => ({ ...file, path: `${dir}/${file.path}` })),
  };
}

export function viewOfDownload(tasks: Tasks, seen: SeenDownload): Schemas["AdminDownload"] {
  const { download, phase } = seen;
  const status = statusOf(seen);
  const task = tasks.get(download.task ?? 0);
  return {
    ID: download.id,
    CreatedAt: toDate(download.addedAt),
    UpdatedAt: toDate(phase.updatedAt),
    DeletedAt: null,
    Status: phase.status,
    Type: 0,
    Source: download.source.url,
    TotalSize: phase.total,
    DownloadedSize: phase.downloaded,
    GID: phase.gid,
    Speed: speedOf(seen),
    Parent: temporaryFolderOf(download),
    Attrs: phase.sight !== "nothing" ? JSON.stringify(status) : "",
    Error: download.stopped?.error ?? "",
    Dst: download.dst,
    UserID: download.owner,
    TaskID: download.task ?? 0,
    NodeID: download.node,
    User: null,
    StatusInfo: status,
    Task: task ? viewOfTask(task) : null,
    NodeName: "",
  };
}

type Shown = Schemas["AdminDownload"];

/** Read from the view, since little of it is stored as it is. */
export const DOWNLOAD_COLUMNS: Columns<Shown> = {
  id: ({ ID }) => ID,
  created_at: ({ CreatedAt }) => CreatedAt,
  updated_at: ({ UpdatedAt }) => UpdatedAt,
  status: ({ Status }) => Status,
  type: ({ Type }) => Type,
  source: ({ Source }) => Source,
  total_size: ({ TotalSize }) => TotalSize,
  downloaded_size: ({ DownloadedSize }) => DownloadedSize,
  g_id: ({ GID }) => GID,
  speed: ({ Speed }) => Speed,
  parent: ({ Parent }) => Parent,
  attrs: ({ Attrs }) => Attrs,
  error: (shown) => shown.Error,
  dst: ({ Dst }) => Dst,
  user_id: ({ UserID }) => UserID,
  task_id: ({ TaskID }) => TaskID,
  node_id: ({ NodeID = 0 }) => NodeID,
};
