import type { SeededRandom } from "../seeded.ts";

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const KINDS = ["share", "user", "file", "folder", "tag", "policy", "source link"] as const;

/** Short opaque ids in the manner of HashIDs: never the same twice, and not in a guessable order. */
export class HashIds {
  /** How many ids were given out, by kind. */
  readonly counts: Partial<Record<(typeof KINDS)[number], number>> = {};
  private readonly offset: number;

  constructor(random: SeededRandom) {
    this.offset = random.integer(0, 62 ** 4 - 1);
  }

  next(kind: (typeof KINDS)[number]): string {
    const count = (this.counts[kind] ?? 0) + 1;
    this.counts[kind] = count;
    const value = count * KINDS.length + KINDS.indexOf(kind);
    const digits = value < 62 ** 4 ? 4 : 6;
    // The factor has no divisor in common with 62, so no two values meet.
    return encode((value * 7_451_987 + this.offset) % 62 ** digits, digits);
  }
}

function encode(value: number, digits: number): string {
  let text = "";
  for (let rest = value; text.length < digits; rest = Math.floor(rest / 62)) text += LETTERS[rest % 62];
  return text;
}

/** aria2's id of a download. */
export const gid = (random: SeededRandom): string => random.text("0123456789abcdef", 16);

export const sessionId = (random: SeededRandom): string => random.text(`${LETTERS}-_`, 64);
