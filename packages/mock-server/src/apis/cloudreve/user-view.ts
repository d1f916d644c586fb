import type { UserFact } from "./facts.ts";
import { GROUPS } from "./groups.ts";
import type { Schemas } from "./schemas.ts";

/** A user as the API shows it. */
export function viewOfUser(user: UserFact): Schemas["User"] {
  return {
    id: user.id,
    user_name: user.email,
    nickname: user.nickname,
    status: user.status,
    avatar: "",
    created_at: new Date(user.createdAt).toISOString(),
    preferred_theme: "",
    anonymous: false,
    group: GROUPS[user.group].shown,
    tags: [],
  };
}
