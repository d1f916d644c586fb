import { isObject, type Json, resolve } from "./document.ts";
import { withoutSingleChoices } from "./drop-other-versions.ts";
import { isIn, type Version } from "./version.ts";

/**
 * A copy that still has everything, but each choice only in the form of the newest version, as optional what
 * some versions lack, and as deprecated what the newest lacks.
 */
export function inNewestForm(document: Json, newest: Version): Json {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    const node = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copy(child)]));
    const narrowed = withOptionalParts(document, withNewestBranches(document, node, newest));
    const single = withoutSingleChoices(value, narrowed);
    return isIn(newest, value) ? single : { ...single, deprecated: true };
  };
  return copy(document) as Json;
}

function withNewestBranches(document: Json, node: Json, newest: Version): Json {
  const narrowed = ["oneOf", "anyOf"].flatMap((keyword) => {
    const branches = node[keyword];
    if (!Array.isArray(branches)) return [];
    const current = branches.filter((branch) => isIn(newest, resolve(document, branch)));
    // An operation that ended has none of today's.
    return current.length > 0 ? [[keyword, current]] : [];
  });
  return { ...node, ...Object.fromEntries(narrowed) };
}

function withOptionalParts(document: Json, node: Json): Json {
  const { properties, required } = node;
  if (Array.isArray(required) && isObject(properties)) {
    return { ...node, required: required.filter((name) => !isMarked(document, properties[String(name)])) };
  }
  const isParameter = required === true && node.in !== "path" && typeof node.in === "string";
  return isParameter && isMarked(document, node) ? { ...node, required: false } : node;
}

function isMarked(document: Json, value: unknown): boolean {
  const { "x-since": since, "x-until": until } = resolve(document, value);
  return since !== undefined || until !== undefined;
}
