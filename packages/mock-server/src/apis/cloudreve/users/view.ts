import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { GroupFact, TagFact, UserFact } from "./facts.ts";

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
    tags: state.tags.of(user.id).map((tag) => viewOfTag(state, tag)),
  };
}

/** Stands for all visitors without login: they have the rights of their group, but not its number. */
export function viewOfVisitor(state: CloudreveState): Schemas["User"] {
  return {
    id: state.ids.encode("user", 0),
    user_name: "",
    nickname: "",
    status: 0,
    avatar: "",
    created_at: "0001-01-01T00:00:00Z",
    preferred_theme: "",
    anonymous: true,
    group: { ...viewOfGroup(state.groupOf(undefined)), id: 0 },
    tags: [],
  };
}

/** A tag; what a filter looks for is not shown. */
function viewOfTag(state: CloudreveState, tag: TagFact): Schemas["Tag"] {
  const { name, icon, color, type } = tag;
  const expression = type === 0 ? "" : tag.expression;
  return { id: state.ids.encode("tag", tag.id), name, icon, color, type, expression };
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
