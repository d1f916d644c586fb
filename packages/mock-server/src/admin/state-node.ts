import { SeededRandom } from "../apis/seeded.ts";
import { VirtualClock } from "../clock.ts";

const LONGEST_TEXT = 200;
const MOST_SHOWN = 3;
/** Milliseconds since 1970; a larger number is one, which says little in a hint. */
const EARLIEST_MOMENT = 9e11;

/** A value of the state, as a line of a tree. */
export interface StateNode {
  readonly key: string;
  /** A text, number, yes or no, or nothing; of others a word or two about what is inside. */
  readonly value: string | number | boolean | null;
  /** How many are inside; left out where nothing can be. */
  readonly size?: number;
}

/** The value at a JSON pointer, through maps and sets as well. */
export function find(root: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>((value, key) => {
    const wanted = key.replaceAll("~1", "/").replaceAll("~0", "~");
    return partsOf(value)?.find(([name]) => name === wanted)?.[1];
  }, root);
}

/** What is right below a value; `undefined` when nothing can be. */
export function childrenOf(value: unknown): readonly StateNode[] | undefined {
  return partsOf(value)?.map(([key, item]) => nodeOf(key, item));
}

function nodeOf(key: string, value: unknown): StateNode {
  const parts = partsOf(value);
  if (parts === undefined) return { key, value: leafOf(value) };
  return { key, value: hintOf(parts), size: parts.length };
}

type Parts = readonly (readonly [string, unknown])[];

function partsOf(value: unknown): Parts | undefined {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return undefined;
  if (value instanceof Map) return [...value].map(([key, item]) => [String(key), item] as const);
  if (value instanceof Set) return [...value].map((item, index) => [String(index), item] as const);
  return Object.entries(value).filter(([, item]) => !isMachinery(item));
}

/** Says nothing about the state. */
const isMachinery = (value: unknown): boolean =>
  value === undefined ||
  typeof value === "function" ||
  value instanceof VirtualClock ||
  value instanceof SeededRandom;

function leafOf(value: unknown): StateNode["value"] {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (typeof value === "string") return value.slice(0, LONGEST_TEXT);
  if (typeof value === "boolean" || value === null) return value;
  return Number.isFinite(value) ? Number(value) : String(value);
}

/** The first texts and numbers inside, without moments. */
function hintOf(parts: Parts): string {
  const isShown = (item: unknown) =>
    typeof item === "number" ? item < EARLIEST_MOMENT : typeof item === "string" || typeof item === "boolean";
  const shown = parts.filter(([, item]) => isShown(item));
  return shown
    .slice(0, MOST_SHOWN)
    .map(([key, item]) => `${key} ${String(item).slice(0, 40)}`)
    .join(", ");
}
