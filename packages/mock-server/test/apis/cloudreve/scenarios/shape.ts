/** The keys of a JSON value and what is behind them, as text; `file` for what is no JSON, or nothing. */
export function shapeOf(value: unknown): string {
  if (value === undefined || value instanceof Uint8Array || typeof value === "string") return "file";
  return JSON.stringify(shape(value));
}

// Go writes an empty list as null at times.
function shape(value: unknown): unknown {
  if (value === null) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [...new Set(value.map(shapeOf))].sort();
  if (typeof value !== "object") return typeof value;
  const keys = Object.entries(value).map(([key, item]): [string, unknown] => [key, shape(item)]);
  return Object.fromEntries(keys.sort(([a], [b]) => (a < b ? -1 : 1)));
}
