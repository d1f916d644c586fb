import { isObject, type Json, resolve } from "./document.ts";
import { isIn, type Version } from "./version.ts";

/** A copy without everything whose marks say that a version does not have it. */
export function dropOtherVersions(document: Json, version: Version): Json {
  const exists = (value: unknown) => isIn(version, resolve(document, value));

  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter(exists).map(copy);
    if (!isObject(value)) return value;
    const kept = Object.entries(value).filter(([, child]) => exists(child));
    const node = Object.fromEntries(kept.map(([key, child]) => [key, copy(child)]));
    if (Array.isArray(node.required) && isObject(value.properties)) {
      const gone = Object.entries(value.properties).filter(([, property]) => !exists(property));
      const names = gone.map(([name]) => name);
      node.required = node.required.filter((name) => !names.includes(String(name)));
    }
    return withoutSingleChoices(value, node);
  };
  return copy(document) as Json;
}

/** A choice that is down to one branch is that branch. */
export function withoutSingleChoices(before: Json, node: Json): Json {
  return ["oneOf", "anyOf"].reduce((schema, keyword) => {
    const { [keyword]: branches, ...rest } = schema;
    const had = before[keyword];
    if (!Array.isArray(branches) || branches.length !== 1) return schema;
    if (!Array.isArray(had) || had.length === 1) return schema;
    const { "x-since": since, "x-until": _, ...branch } = branches[0] as Json;
    return { ...branch, ...rest, ...(since !== undefined && { "x-shape-since": since }) };
  }, node);
}
