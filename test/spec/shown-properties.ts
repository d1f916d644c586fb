import { keysOf, targetOf } from "../support/description.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `Schema.property` for every property of a component schema that JSON can hold, so files are left out. */
export function propertiesOf(document: Json): readonly string[] {
  return Object.entries(schemasOf(document)).flatMap(([name, schema]) =>
    Object.entries((schema.properties as Json) ?? {})
      .filter(([, property]) => (property as Json).format !== "binary")
      .map(([key]) => `${name}.${key}`),
  );
}

/** `Schema.property` for every property that some example of a request or an answer shows. */
export function propertiesShown(document: Json): ReadonlySet<string> {
  const shown = new Set<string>();
  const show = (schema: unknown, value: unknown): void => {
    const { name, target } = resolve(document, schema);
    const branches = [target.oneOf, target.anyOf, target.allOf].flatMap((list) => (list as unknown[]) ?? []);
    for (const branch of branches) if (fits(document, branch, value)) show(branch, value);
    if (target.contentSchema !== undefined && typeof value === "string" && value !== "") {
      show(target.contentSchema, JSON.parse(value));
    }
    if (Array.isArray(value)) for (const item of value) show(target.items ?? {}, item);
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const property = (target.properties as Json | undefined)?.[key];
      if (property !== undefined && name !== undefined) shown.add(`${name}.${key}`);
      show(property ?? (isObject(target.additionalProperties) ? target.additionalProperties : {}), inner);
    }
  };
  for (const { schema, examples } of mediaTypes(document)) {
    for (const example of Object.values(examples)) show(schema, resolve(document, example).target.value);
  }
  return shown;
}

/** Good enough to tell branches apart: kind of value, constants, required keys. */
function fits(document: Json, branch: unknown, value: unknown): boolean {
  const { target } = resolve(document, branch);
  if (target.oneOf !== undefined || target.anyOf !== undefined) return true;
  if (target.type === "array") return Array.isArray(value);
  if (target.type !== "object" || !isObject(value)) return target.type !== "object";
  const required = (target.required as string[]) ?? [];
  const constants = Object.entries((target.properties as Json) ?? {}).flatMap(([key, property]) => {
    const { target: schema } = resolve(document, property);
    return schema.const === undefined || !(key in value) ? [] : [value[key] === schema.const];
  });
  return required.every((key) => key in value) && constants.every(Boolean);
}

function mediaTypes(value: unknown): { schema: unknown; examples: Json }[] {
  if (Array.isArray(value)) return value.flatMap(mediaTypes);
  if (!isObject(value)) return [];
  const own =
    value.schema !== undefined && isObject(value.examples)
      ? [{ schema: value.schema, examples: value.examples }]
      : [];
  return [...own, ...Object.values(value).flatMap(mediaTypes)];
}

function resolve(document: Json, value: unknown): { name?: string; target: Json } {
  if (!isObject(value)) return { target: {} };
  if (typeof value.$ref !== "string") return { target: value };
  const { target: end, name } = resolve(document, targetOf(document, value.$ref));
  const [, kind, key] = keysOf(value.$ref);
  const own = kind === "schemas" ? key : undefined;
  const found = name ?? own;
  return found === undefined ? { target: end } : { name: found, target: end };
}

function schemasOf(document: Json): Readonly<Record<string, Json>> {
  return ((document.components as Json).schemas as Record<string, Json>) ?? {};
}
