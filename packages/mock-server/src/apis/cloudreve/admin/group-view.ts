import type { Schemas } from "../common/schemas.ts";
import type { GroupFact } from "../users/facts.ts";
import type { Columns } from "./list.ts";
import { NO_RECORD, RECORD_COLUMNS, recordOf, withoutEmpty } from "./record.ts";

type Group = Schemas["AdminGroup"];

/** The group of a record whose group is not shown, or is gone. */
export const EMPTY_GROUP: Group = {
  ...NO_RECORD,
  Name: "",
  Policies: "",
  MaxStorage: 0,
  ShareEnabled: false,
  WebDAVEnabled: false,
  SpeedLimit: 0,
  PolicyList: null,
  OptionsSerialized: {},
};

export function viewOfGroup(group: GroupFact | undefined): Group {
  if (!group) return EMPTY_GROUP;
  return {
    ...recordOf(group),
    Name: group.name,
    Policies: JSON.stringify(group.policies),
    MaxStorage: group.maxStorage,
    ShareEnabled: group.share,
    WebDAVEnabled: group.webdav,
    SpeedLimit: group.speedLimit,
    PolicyList: group.policies && [...group.policies],
    OptionsSerialized: group.options,
  };
}

export const GROUP_COLUMNS: Columns<GroupFact> = {
  ...RECORD_COLUMNS,
  name: ({ name }) => name,
  policies: ({ policies }) => JSON.stringify(policies),
  max_storage: ({ maxStorage }) => maxStorage,
  share_enabled: ({ share }) => share,
  web_dav_enabled: ({ webdav }) => webdav,
  speed_limit: ({ speedLimit }) => speedLimit,
};

/** A group as an administrator sends it. */
export function groupFrom(input: Schemas["AdminGroupInput"]): Partial<GroupFact> {
  return {
    name: input.Name ?? "",
    policies: input.PolicyList ?? null,
    maxStorage: input.MaxStorage ?? 0,
    share: input.ShareEnabled ?? false,
    webdav: input.WebDAVEnabled ?? false,
    speedLimit: input.SpeedLimit ?? 0,
    options: withoutEmpty(input.OptionsSerialized ?? {}),
  };
}
