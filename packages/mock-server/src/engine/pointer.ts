import type { ApiDocument, Reference } from "./document.ts";

/** A value of the document and the JSON pointer it stands at. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Appends keys to a JSON pointer. */
export function below(pointer: string, ...keys: readonly (string | number)[]): string {
  return [pointer, ...keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** A JSON pointer as a URI fragment, with its `#`. */
export function fragment(pointer: string): string {
  return `#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}

/** Follows `$ref`, also through several, to what it stands for. */
export function follow<T extends object>(
  document: ApiDocument,
  value: T | Reference,
  pointer: string,
): Located<T> {
  let found: Located<T | Reference> = { value, pointer };
  const seen = new Set<string>();
  while (isReference(found.value)) {
    const { $ref } = found.value;
    if (!$ref.startsWith("#/")) throw new Error(`${found.pointer}: ${$ref} is outside of the bundle`);
    if (seen.has($ref)) throw new Error(`${found.pointer}: ${$ref} refers to itself`);
    seen.add($ref);
    const target = decodeURIComponent($ref.slice(1));
    found = { value: valueAt<T | Reference>(document, target), pointer: target };
  }
  return { value: found.value, pointer: found.pointer };
}

function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

function valueAt<T extends object>(document: ApiDocument, pointer: string): T {
  let value: unknown = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value !== "object" || value === null) throw new Error(`#${pointer} is not in the bundle`);
  return value as T;
}
