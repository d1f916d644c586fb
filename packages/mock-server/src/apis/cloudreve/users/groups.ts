import type { Clock } from "../../../clock.ts";
import type { GroupFact } from "./facts.ts";

/** 1 are administrators, 2 users, 3 visitors without login. */
export const GROUP = { admin: 1, user: 2, visitor: 3, team: 4 } as const;

const GIB = 1_073_741_824;
const MORE: GroupFact["options"] = {
  archive_download: true,
  archive_task: true,
  share_download: true,
  aria2: true,
  redirected_source: true,
  advance_delete: true,
};

const DEFAULTS: readonly Partial<GroupFact>[] = [
  {
    name: "Admin",
    policies: [1],
    maxStorage: GIB,
    options: { ...MORE, source_batch: 1000, aria2_batch: 50 },
  },
  {
    name: "User",
    policies: [1],
    maxStorage: GIB,
    options: { share_download: true, redirected_source: true, source_batch: 10, aria2_batch: 1 },
  },
  { name: "Anonymous", policies: [], share: false, webdav: false, options: { share_download: true } },
  {
    name: "Team",
    policies: [1],
    maxStorage: 100 * GIB,
    options: { ...MORE, webdav_proxy: true, source_batch: 100, aria2_batch: 10 },
  },
];

/** What members may do, by number. */
export class Groups {
  readonly facts = new Map<number, GroupFact>();
  private readonly clock: Clock;
  private last = 0;

  constructor(clock: Clock) {
    this.clock = clock;
    for (const group of DEFAULTS) this.save(0, { share: true, webdav: true, ...structuredClone(group) });
  }

  /** Stores a group under a number, or under the next one for 0. What is missing is empty. */
  save(id: number, given: Partial<GroupFact>): GroupFact {
    const now = this.clock.now();
    const own = id > 0 ? id : this.last + 1;
    this.last = Math.max(this.last, own);
    const fact: GroupFact = {
      name: "",
      policies: null,
      maxStorage: 0,
      share: false,
      webdav: false,
      speedLimit: 0,
      options: {},
      ...given,
      id: own,
      createdAt: this.facts.get(own)?.createdAt ?? now,
      updatedAt: now,
    };
    this.facts.set(own, fact);
    return fact;
  }

  /** The group of a number; visitors', when there is none. */
  of(id: number): GroupFact {
    const group = this.facts.get(id) ?? this.facts.get(GROUP.visitor);
    if (!group) throw new Error("the group of visitors is gone");
    return group;
  }
}
