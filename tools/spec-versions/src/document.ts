/** A part of a parsed description. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value stands for: itself, or the target of its `$ref`, with the keys beside the `$ref` on top. */
export function resolve(document: Json, value: unknown): Json {
  if (!isObject(value)) return {};
  const { $ref, ...beside } = value;
  if (typeof $ref !== "string") return value;
  return { ...resolve(document, targetOf(document, $ref)), ...beside };
}

function targetOf(document: Json, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`${reference} is outside of the bundle`);
  const keys = reference
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);
}

/** Calls `visit` with every object inside a value, outermost first. */
export function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  if (!isObject(value)) return;
  visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}
