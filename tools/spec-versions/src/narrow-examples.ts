import { isObject, type Json, resolve, walk } from "./document.ts";
import { isIn, type Version } from "./version.ts";

/** Takes out of all examples the properties that a version does not have. Changes the document. */
export function narrowExamples(document: Json, version: Version): void {
  const narrow = (schema: unknown, value: unknown): void => {
    const target = resolve(document, schema);
    for (const branch of alternatives(target)) {
      if (isIn(version, resolve(document, branch)) && fits(document, version, branch, value))
        narrow(branch, value);
    }
    if (Array.isArray(value)) for (const item of value) narrow(target.items, item);
    if (!isObject(value)) return;
    const properties = isObject(target.properties) ? target.properties : {};
    for (const [name, inner] of Object.entries(value)) {
      const property = properties[name] ?? target.additionalProperties;
      if (isObject(property) && !isIn(version, resolve(document, property))) delete value[name];
      else narrow(property, inner);
    }
  };
  walk(document, (node) => {
    if (!isObject(node.schema) || !isObject(node.examples)) return;
    for (const example of Object.values(node.examples)) narrow(node.schema, resolve(document, example).value);
  });
}

function alternatives({ oneOf, anyOf }: Json): readonly unknown[] {
  return [...(Array.isArray(oneOf) ? oneOf : []), ...(Array.isArray(anyOf) ? anyOf : [])];
}

/** Enough to tell branches apart: the kind of value, constants, required keys. */
function fits(document: Json, version: Version, branch: unknown, value: unknown): boolean {
  const {
    type,
    properties = {},
    required = [],
  } = resolve(document, branch) as {
    type?: unknown;
    properties?: Json;
    required?: readonly string[];
  };
  if (!isObject(value)) return type !== "object";
  return Object.entries(properties).every(([name, property]) => {
    const schema = resolve(document, property);
    if (schema.const !== undefined && name in value && schema.const !== value[name]) return false;
    return name in value || !required.includes(name) || !isIn(version, schema);
  });
}
