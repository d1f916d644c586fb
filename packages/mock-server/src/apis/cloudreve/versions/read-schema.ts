import type { ApiDocument } from "../../../engine/document.ts";
import { follow } from "../../../engine/pointer.ts";

export type Json = Readonly<Record<string, unknown>>;

/** The schema a value is meant for: references are followed, and one of several alternatives is chosen. */
export function schemaFor(document: ApiDocument, given: Json, value: unknown): Json {
  const schema = follow<Json>(document, given, "").value;
  const branches = [schema.oneOf, schema.anyOf].find((list) => Array.isArray(list));
  if (!branches) return schema;
  const alternatives = branches
    .filter(isObject)
    .map((branch: Json) => follow<Json>(document, branch, "").value)
    .filter((branch) => isOfKind(document, branch, value));
  const complete = alternatives.filter((branch) => requiredOf(branch).every((name) => has(value, name)));
  const [best] = complete.toSorted((a, b) => knownIn(value, b) - knownIn(value, a));
  return schemaFor(document, best ?? alternatives[0] ?? {}, value);
}

/** Whether neither the type nor a fixed value speaks against it. */
function isOfKind(document: ApiDocument, { type, properties }: Json, value: unknown): boolean {
  const types = [type].flat();
  if (!isObject(value)) {
    const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    return types.includes(own) || (own === "number" && types.includes("integer"));
  }
  if (type !== undefined && !types.includes("object")) return false;
  return Object.entries(isObject(properties) ? properties : {}).every(([name, property]) => {
    if (!(name in value) || !isObject(property)) return true;
    const { const: fixed, enum: choices } = follow<Json>(document, property, "").value;
    if (fixed !== undefined) return fixed === value[name];
    return !Array.isArray(choices) || choices.includes(value[name]);
  });
}

const requiredOf = ({ required }: Json): readonly string[] => (Array.isArray(required) ? required : []);
const knownIn = (value: unknown, { properties }: Json): number =>
  Object.keys(isObject(properties) ? properties : {}).filter((name) => has(value, name)).length;
const has = (value: unknown, name: string): boolean => isObject(value) && name in value;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
