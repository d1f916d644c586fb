import type { SeededRandom } from "../../seeded.ts";

export const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const KINDS = ["share", "user", "file", "folder", "tag", "policy", "source link"] as const;
// Have no divisor in common with 62, so that no two values meet, and values can be read back.
const FACTOR = 7_451_987n;

export type IdKind = (typeof KINDS)[number];

/** Numbers of records, and the short opaque texts that stand for them, in the manner of HashIDs. */
export class HashIds {
  /** How many numbers were given out, by kind. */
  readonly counts: Partial<Record<IdKind, number>> = {};
  private readonly offset: number;

  constructor(random: SeededRandom) {
    this.offset = random.integer(0, 62 ** 4 - 1);
  }

  /** The number of a new record, from 1. */
  next(kind: IdKind): number {
    const id = (this.counts[kind] ?? 0) + 1;
    this.counts[kind] = id;
    return id;
  }

  /** Numbers up to here have been given out, as by a record that was made with a number of its own. */
  reserve(kind: IdKind, id: number): void {
    this.counts[kind] = Math.max(this.counts[kind] ?? 0, id);
  }

  /** The text of a record: never that of another one, and not in a guessable order. 0 stands for nobody. */
  encode(kind: IdKind, id: number): string {
    const value = id * KINDS.length + KINDS.indexOf(kind);
    const digits = value < 62 ** 4 ? 4 : 6;
    return toText((BigInt(value) * FACTOR + BigInt(this.offset)) % 62n ** BigInt(digits), digits);
  }

  /** The number behind a text, if it is of that kind and was ever given out. */
  decode(kind: IdKind, text: string): number | undefined {
    if (!/^(?:[0-9A-Za-z]{4}|[0-9A-Za-z]{6})$/.test(text)) return undefined;
    const size = 62n ** BigInt(text.length);
    const mixed = toValue(text) - BigInt(this.offset) + size;
    const value = Number((mixed * inverse(FACTOR, size)) % size);
    const id = Math.floor(value / KINDS.length);
    const isKind = value % KINDS.length === KINDS.indexOf(kind);
    return isKind && id >= 1 && id <= (this.counts[kind] ?? 0) ? id : undefined;
  }
}

function toText(value: bigint, digits: number): string {
  let text = "";
  for (let rest = value; text.length < digits; rest /= 62n) text += LETTERS[Number(rest % 62n)];
  return text;
}

function toValue(text: string): bigint {
  let value = 0n;
  for (const letter of [...text].reverse()) value = value * 62n + BigInt(LETTERS.indexOf(letter));
  return value;
}

/** What undoes a multiplication, modulo `size`. */
function inverse(factor: bigint, size: bigint): bigint {
  let [previous, current, before, now] = [size, factor % size, 0n, 1n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [before, now] = [now, before - quotient * now];
  }
  return ((before % size) + size) % size;
}

/** aria2's id of a download. */
export const gid = (random: SeededRandom): string => random.text("0123456789abcdef", 16);

export const sessionId = (random: SeededRandom): string => random.text(`${LETTERS}-_`, 64);

export const uuid = (random: SeededRandom): string =>
  [8, 4, 4, 4, 12]
    .map((length, index) => {
      const text = random.text("0123456789abcdef", length);
      return index === 2 ? `4${text.slice(1)}` : index === 3 ? `8${text.slice(1)}` : text;
    })
    .join("-");
