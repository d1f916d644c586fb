import type { Clock } from "../../../clock.ts";
import type { HashIds } from "../common/ids.ts";
import type { UserFact } from "./facts.ts";
import { GROUP } from "./groups.ts";

const SECRET = "MOCKSECRETMOCKSECRETMOCKSECRET23";

/** All accounts have the password `mock-password`, and those with two-factor login the code `123456`. */
export const ACCOUNTS: readonly (Pick<UserFact, "email" | "nick" | "group"> & Partial<UserFact>)[] = [
  { email: "admin@example.com", nick: "Admin", group: GROUP.admin },
  { email: "user@example.com", nick: "User", group: GROUP.team },
  { email: "twofactor@example.com", nick: "Two Factor", group: GROUP.team, twoFactorSecret: SECRET },
  { email: "guest@example.com", nick: "Guest", group: GROUP.user },
  { email: "inactive@example.com", nick: "Inactive", group: GROUP.user, status: 1 },
  { email: "blocked@example.com", nick: "Blocked", group: GROUP.user, status: 2 },
];

/** The code of every two-factor secret. */
export const TWO_FACTOR_CODE = "123456";
export const PASSWORD = "mock-password";

/** Accounts by number. */
export class Users {
  /** As many accounts as the mock keeps. */
  static readonly limit = 10_000;

  readonly facts = new Map<number, UserFact>();
  private readonly clock: Clock;
  private readonly ids: HashIds;

  constructor(clock: Clock, ids: HashIds) {
    this.clock = clock;
    this.ids = ids;
    for (const account of ACCOUNTS) this.add(account);
  }

  add(given: Pick<UserFact, "email" | "nick" | "group"> & Partial<UserFact>): UserFact {
    const now = this.clock.now();
    const user: UserFact = {
      password: PASSWORD,
      status: 0,
      twoFactorSecret: "",
      avatar: "",
      theme: "",
      hidden: false,
      keys: [],
      ...given,
      id: this.ids.next("user"),
      createdAt: now,
      updatedAt: now,
    };
    this.facts.set(user.id, user);
    return user;
  }

  /** Changes an account, which counts as an update of it. */
  change(user: UserFact, change: Partial<UserFact>): void {
    Object.assign(user, change, { updatedAt: this.clock.now() });
  }

  /** A security key more; one of the same id is replaced, and beyond 100 the oldest goes. */
  addKey(user: UserFact, key: UserFact["keys"][number]): void {
    this.change(user, { keys: [...user.keys.filter(({ id }) => id !== key.id), key].slice(-100) });
  }

  get full(): boolean {
    return this.facts.size >= Users.limit;
  }

  /** Case counts, as in the server's database. */
  byEmail(email: string): UserFact | undefined {
    return [...this.facts.values()].find((user) => user.email === email);
  }
}
