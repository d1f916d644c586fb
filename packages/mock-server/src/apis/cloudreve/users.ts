import type { Clock } from "../../clock.ts";
import type { UserFact } from "./facts.ts";
import type { HashIds } from "./ids.ts";

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
