import type { ShareFact } from "./facts.ts";
import { toDate } from "./listing.ts";
import type { Schemas } from "./schemas.ts";
import type { CloudreveState } from "./state.ts";

/** A share as lists show it; `expire` is -1 for one that never does. */
export function viewOfShareItem(state: CloudreveState, share: ShareFact): Schemas["ShareItem"] {
  const { drive, ids, clock } = state;
  const folder = share.isFolder ? drive.folders.get(share.source) : undefined;
  const file = share.isFolder ? undefined : drive.files.get(share.source);
  const source = folder ? { name: folder.name, size: 0 } : file && { name: file.name, size: file.size };
  return {
    key: ids.encode("share", share.id),
    is_dir: share.isFolder,
    password: share.password,
    create_date: toDate(share.createdAt),
    downloads: share.downloads,
    remain_downloads: share.remaining,
    views: share.views,
    expire: share.expiresAt === undefined ? -1 : Math.floor((share.expiresAt - clock.now()) / 1000),
    preview: share.preview,
    ...(source && { source }),
  };
}
