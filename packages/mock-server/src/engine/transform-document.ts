import { type ApiDocument, METHODS } from "./document.ts";

/**
 * A deep copy without the properties that have `flag`: a request has no `readOnly` ones, an answer no
 * `writeOnly` ones.
 */
export function withoutProperties(value: unknown, flag: "readOnly" | "writeOnly"): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProperties(item, flag));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, withoutProperties(child, flag)]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const { properties, required } = copy;
  if (!isObject(properties)) return copy;
  const dropped = Object.keys(properties).filter((name) => {
    const property = properties[name];
    return isObject(property) && property[flag] === true;
  });
  for (const name of dropped) delete properties[name];
  if (Array.isArray(required)) copy.required = required.filter((name) => !dropped.includes(name));
  return copy;
}

/** Names of all `x-` extensions in the document. */
export function extensionsOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith("x-")) found.add(key);
    extensionsOf(child, found);
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy without callbacks: nothing the mock does goes out. */
export function withoutCallbacks(document: ApiDocument): ApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) Reflect.deleteProperty(operation, "callbacks");
    }
  }
  return copy;
}

const CONCRETE: Readonly<Record<string, string>> = {
  "*/*": "application/octet-stream",
  "image/*": "image/png",
};

/** A copy in which every range of media types has become one of them, for answers need one. */
export function withConcreteMediaTypes<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withConcreteMediaTypes(item)) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => {
    const copy = withConcreteMediaTypes(child);
    return [key, key === "content" && isObject(copy) ? withConcreteKeys(copy) : copy];
  });
  return Object.fromEntries(entries);
}

function withConcreteKeys(content: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(content).map(([type, media]) => [CONCRETE[type] ?? type, media]));
}
