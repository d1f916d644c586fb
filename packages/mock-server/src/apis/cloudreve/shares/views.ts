import type { Schemas } from "../common/schemas.ts";
import type { FileFact, FolderFact } from "../files/facts.ts";
import { toDate, viewOfFile } from "../files/listing.ts";
import type { CloudreveState } from "../state.ts";
import { sourceOf } from "./access.ts";
import type { ShareFact } from "./facts.ts";

/** Whole seconds that are left, as of Unix time; `never` when there is no end. */
function secondsLeft(state: CloudreveState, { expiresAt }: ShareFact, never: number): number {
  if (expiresAt === undefined) return never;
  return Math.floor(expiresAt / 1000) - Math.floor(state.clock.now() / 1000);
}

const viewOfSource = (source: FileFact | FolderFact): Schemas["ShareItemSource"] => ({
  name: source.name,
  size: "size" in source ? source.size : 0,
});

/** A share in a list. */
export function viewOfListed(state: CloudreveState, share: ShareFact): Schemas["ShareItem"] {
  const source = sourceOf(state, share);
  return {
    key: state.ids.encode("share", share.id),
    is_dir: share.isFolder,
    password: share.password,
    create_date: toDate(share.createdAt),
    downloads: share.downloads,
    remain_downloads: share.remaining,
    views: share.views,
    expire: secondsLeft(state, share, -1),
    preview: share.preview,
    ...(source && { source: viewOfSource(source) }),
  };
}

/** A share as its visitors see it. */
export function viewOfShare(
  state: CloudreveState,
  share: ShareFact,
): Schemas["ShareInfo"] | Schemas["LockedShareInfo"] {
  const source = sourceOf(state, share);
  if (!source) return viewOfLocked(state, share);
  return {
    ...shownAlways(state, share),
    locked: false,
    is_dir: share.isFolder,
    downloads: share.downloads,
    views: share.views,
    expire: secondsLeft(state, share, 0),
    preview: share.preview,
    source: viewOfSource(source),
  };
}

export function viewOfLocked(state: CloudreveState, share: ShareFact): Schemas["LockedShareInfo"] {
  const hidden = { is_dir: false, downloads: 0, views: 0, expire: 0, preview: false } as const;
  return { ...shownAlways(state, share), locked: true, ...hidden };
}

function shownAlways(state: CloudreveState, share: ShareFact) {
  const owner = state.users.facts.get(share.owner);
  return {
    key: state.ids.encode("share", share.id),
    create_date: toDate(share.createdAt),
    creator: {
      key: state.ids.encode("user", share.owner),
      nick: owner?.nick ?? "",
      group_name: state.groupOf(owner).name,
    },
  };
}

/** A file that was found in a share: it does not tell where. */
export const viewOfFound = (state: CloudreveState, file: FileFact): Schemas["SharedObject"] =>
  viewOfFile(state, file, "/");
