import type { GroupName } from "./facts.ts";
import type { Schemas } from "./schemas.ts";

interface GroupRights {
  readonly shown: Schemas["Group"];
  /** How many addresses may be added at once, and how many downloads may be under way. */
  readonly remoteDownloads: number;
}

export const GROUPS: Readonly<Record<GroupName, GroupRights>> = {
  Team: { shown: group(4, "Team", true, 100), remoteDownloads: 10 },
  User: { shown: group(2, "User", false, 10), remoteDownloads: 1 },
};

function group(id: number, name: string, more: boolean, sourceBatch: number): Schemas["Group"] {
  return {
    id,
    name,
    allowShare: true,
    allowRemoteDownload: more,
    allowArchiveDownload: more,
    shareDownload: true,
    compress: more,
    webdav: true,
    sourceBatch,
    advanceDelete: more,
    allowWebDAVProxy: more,
  };
}
