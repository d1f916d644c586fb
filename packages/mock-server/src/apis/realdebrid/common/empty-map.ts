/** A map as the API sends it: one without entries comes as an empty list. */
export function toMap<V>(entries: Iterable<readonly [string, V]>): Record<string, V> | [] {
  const list = [...entries];
  return list.length === 0 ? [] : Object.fromEntries(list);
}
