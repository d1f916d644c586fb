import type { Schemas } from "../common/schemas.ts";
import { toDate } from "../files/listing.ts";
import type { ShareFact } from "../shares/facts.ts";
import { EMPTY_FILE, EMPTY_FOLDER } from "./file-view.ts";
import type { Columns } from "./list.ts";
import { RECORD_COLUMNS, recordOf } from "./record.ts";
import { EMPTY_USER } from "./user-view.ts";

const expiryOf = ({ expiresAt }: ShareFact): string | null =>
  expiresAt === undefined ? null : toDate(expiresAt);

export function viewOfShare(share: ShareFact): Schemas["AdminShare"] {
  return {
    ...recordOf(share),
    Password: share.password,
    IsDir: share.isFolder,
    UserID: share.owner,
    SourceID: share.source,
    Views: share.views,
    Downloads: share.downloads,
    RemainDownloads: share.remaining,
    Expires: expiryOf(share),
    PreviewEnabled: share.preview,
    SourceName: share.sourceName,
    User: EMPTY_USER,
    File: EMPTY_FILE,
    Folder: EMPTY_FOLDER,
  };
}

export const SHARE_COLUMNS: Columns<ShareFact> = {
  ...RECORD_COLUMNS,
  password: ({ password }) => password,
  is_dir: ({ isFolder }) => isFolder,
  user_id: ({ owner }) => owner,
  source_id: ({ source }) => source,
  views: ({ views }) => views,
  downloads: ({ downloads }) => downloads,
  remain_downloads: ({ remaining }) => remaining,
  expires: expiryOf,
  preview_enabled: ({ preview }) => preview,
  source_name: ({ sourceName }) => sourceName,
};
