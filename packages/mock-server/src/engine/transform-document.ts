import { type ApiDocument, METHODS, type ResponseObject } from "./document.ts";
import { bodyKind } from "./media-type.ts";

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

/**
 * A copy in which an answer that can be empty, and whose body can only be a refusal, has no body: examples
 * show what happens usually.
 */
export function withEmptySuccesses<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withEmptySuccesses(item)) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, withEmptySuccesses(child)]);
  const copy = Object.fromEntries(entries);
  if (value["x-may-be-empty"] === true && isOnlyRefusal(value)) delete copy.content;
  return copy;
}

/** Whether all that an answer can hold is one kind of JSON, where regular ones are a choice of two. */
export function isOnlyRefusal({ content }: ResponseObject): boolean {
  const media = Object.entries(content ?? {});
  return media.every(
    ([type, { schema }]) => bodyKind(type) === "json" && !(isObject(schema) && "oneOf" in schema),
  );
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
