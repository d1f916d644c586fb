import type { Clock } from "../../clock.ts";
import type { GroupName, UserFact } from "./facts.ts";
import type { HashIds } from "./ids.ts";
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

/** All accounts have the password `mock-password`. */
export const ACCOUNTS: readonly Omit<UserFact, "id" | "password" | "createdAt">[] = [
  { email: "user@example.com", nickname: "User", group: "Team", status: 0 },
  {
    email: "twofactor@example.com",
    nickname: "Two Factor",
    group: "Team",
    status: 0,
    twoFactorCode: "123456",
  },
  { email: "guest@example.com", nickname: "Guest", group: "User", status: 0 },
  { email: "inactive@example.com", nickname: "Inactive", group: "User", status: 1 },
  { email: "blocked@example.com", nickname: "Blocked", group: "User", status: 2 },
];

export class Users {
  readonly facts = new Map<string, UserFact>();

  constructor(clock: Clock, ids: HashIds) {
    for (const account of ACCOUNTS) {
      const id = ids.next("user");
      this.facts.set(id, { ...account, id, password: "mock-password", createdAt: clock.now() });
    }
  }

  byEmail(email: string): UserFact | undefined {
    return [...this.facts.values()].find((user) => user.email === email);
  }
}

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
