import type { BencodedDictionary, BencodedValue } from "./bencode.ts";

/** More files than this has no torrent that is taken. */
export const MOST_FILES = 10_000;

export const asDictionary = (value: BencodedValue | undefined): BencodedDictionary | undefined =>
  value instanceof Map ? value : undefined;

export const isList = (
  value: BencodedValue | undefined,
): value is Extract<BencodedValue, readonly unknown[]> => Array.isArray(value);

export const isSize = (value: BencodedValue | undefined): value is number =>
  typeof value === "number" && value >= 0;

export const asText = (value: BencodedValue | undefined): string | undefined =>
  value instanceof Uint8Array ? new TextDecoder().decode(value) : undefined;

/** A name that is one step of a path. */
export function asStep(value: BencodedValue | undefined): string | undefined {
  const name = asText(value);
  const isStep = name !== undefined && !["", ".", ".."].includes(name) && !/[/\0]/.test(name);
  return isStep ? name : undefined;
}
