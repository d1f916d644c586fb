import type { GroupFact, UserFact } from "./facts.ts";
import type { Schemas } from "./schemas.ts";
import type { CloudreveState } from "./state.ts";

/** A user as the API shows it. */
export function viewOfUser(state: CloudreveState, user: UserFact): Schemas["User"] {
  return {
    id: state.ids.encode("user", user.id),
    user_name: user.email,
    nickname: user.nick,
    status: user.status,
    avatar: user.avatar,
    created_at: new Date(user.createdAt).toISOString(),
    preferred_theme: user.theme,
    anonymous: false,
    group: viewOfGroup(state.groups.of(user.group)),
    tags: [],
  };
}

/** A group as its members see it. */
export function viewOfGroup({ id, name, share, webdav, options }: GroupFact): Schemas["Group"] {
  return {
    id,
    name,
    allowShare: share,
    allowRemoteDownload: options.aria2 ?? false,
    allowArchiveDownload: options.archive_download ?? false,
    shareDownload: options.share_download ?? false,
    compress: options.archive_task ?? false,
    webdav,
    sourceBatch: options.source_batch ?? 0,
    advanceDelete: options.advance_delete ?? false,
    allowWebDAVProxy: options.webdav_proxy ?? false,
  };
}
