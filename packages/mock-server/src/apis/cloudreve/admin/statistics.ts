import type { Clock } from "../../../clock.ts";
import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";

type Counts = Omit<Schemas["AdminSummary"], "siteURL" | "version">;

const DAY = 86_400_000;
const DAYS = 12;

/** How many records there are, counted at most once a day. */
export class Statistics {
  private readonly clock: Clock;
  private counted: { readonly at: number; readonly counts: Counts } | undefined;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** As of the last time somebody asked who had to wait for them. */
  countsOf(state: CloudreveState): Counts {
    const now = this.clock.now();
    if (!this.counted || now >= this.counted.at + DAY) this.counted = { at: now, counts: count(state, now) };
    return this.counted.counts;
  }
}

/** Days are those of UTC; the last of the twelve is today. */
function count(state: CloudreveState, now: number): Counts {
  const files = [...state.drive.files.values()];
  const users = [...state.users.facts.values()];
  const shares = [...state.shares.facts.values()];
  const today = Math.floor(now / DAY);
  const days = Array.from({ length: DAYS }, (_, index) => today - DAYS + 1 + index);
  const perDay = (records: readonly { readonly createdAt: number }[]): number[] => {
    const counts = days.map(() => 0);
    for (const { createdAt } of records) {
      const index = Math.floor(createdAt / DAY) - today + DAYS - 1;
      if (index in counts) counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
  };
  const secret = shares.filter(({ password }) => password !== "").length;
  return {
    date: days.map(nameOfDay),
    files: perDay(files),
    users: perDay(users),
    shares: perDay(shares),
    fileTotal: files.length,
    userTotal: users.length,
    publicShareTotal: shares.length - secret,
    secretShareTotal: secret,
  };
}

/** Month and day, in Chinese whatever the language. */
function nameOfDay(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
