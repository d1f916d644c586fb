/** A place in a JSON value. */
export interface Place {
  /** Keys and indexes that lead there. */
  readonly path: readonly (string | number)[];
  /** The same, with `*` for places in a list and for decimal keys of a map. */
  readonly pattern: string;
  readonly value: unknown;
  /** The object it is a key of, if it is one. */
  readonly isKey: boolean;
}

/** Every place of a JSON value, parents before what is in them; of places with one pattern only the first. */
export function placesIn(value: unknown): readonly Place[] {
  const found = new Map<string, Place>();
  for (const place of everyPlaceIn(value, [])) {
    if (place.pattern !== "" && !found.has(place.pattern)) found.set(place.pattern, place);
  }
  return [...found.values()];
}

export function* everyPlaceIn(
  value: unknown,
  path: readonly (string | number)[],
  isKey = false,
): Generator<Place> {
  yield { path, pattern: patternOf(path), value, isKey };
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const isMapKey = isList || /^\d+$/.test(key);
    yield* everyPlaceIn(child, [...path, isList ? Number(key) : key], !isMapKey);
  }
}

export function patternOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${/^\d+$/.test(String(key)) ? "*" : key}`).join("");
}

/** A copy with another value at a place, or without what is there. */
export function withChange(value: unknown, path: readonly (string | number)[], change: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change.kind === "replace" ? change.by : undefined;
  const copy: Record<string | number, unknown> = (
    Array.isArray(value) ? [...value] : { ...(value as object) }
  ) as never;
  if (rest.length === 0 && change.kind === "drop") delete copy[key];
  else copy[key] = withChange(copy[key], rest, change);
  return copy;
}

export type Change = { readonly kind: "drop" } | { readonly kind: "replace"; readonly by: unknown };
