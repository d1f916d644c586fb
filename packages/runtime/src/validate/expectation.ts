import type { ResponseSchema, SchemaLookup } from "./response-schemas.ts";

/** How many allowed values are told. */
const MOST_VALUES = 12;

/** What a value under any of these schemas has to be: `expected object or null`. */
export function expectationOf(schemas: readonly ResponseSchema[], lookup: SchemaLookup): string {
  const kinds = [...new Set(schemas.flatMap((schema) => kindsOf(schema, lookup)))];
  return `expected ${kinds.length > 0 ? kinds.join(" or ") : "a value"}`;
}

function kindsOf(schema: ResponseSchema, lookup: SchemaLookup): readonly string[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return [valuesText(values)];
  if (schema.type !== undefined) return [schema.type].flat();
  const target = schema.$ref === undefined ? undefined : lookup[schema.$ref];
  const inner = [...(target ? [target] : []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return inner.flatMap((one) => kindsOf(one, lookup));
}

/** What one keyword asks of a value, and the kind of the value that failed it. */
export function demandOf(keyword: string, schema: ResponseSchema, value: unknown): string {
  switch (keyword) {
    case "type":
      return `expected ${[schema.type].flat().join(" or ")}, got ${kindOf(value)}`;
    case "const":
      return `expected ${valuesText([schema.const])}`;
    case "enum":
      return `expected ${valuesText(schema.enum ?? [])}`;
    case "format":
      return `expected a string of the format ${schema.format}`;
    case "pattern":
      return `expected a string like ${schema.pattern}`;
    case "not":
      return "expected something else";
    default:
      return `expected ${keyword} ${String(schema[keyword as keyof ResponseSchema])}`;
  }
}

/** The JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function valuesText(values: readonly unknown[]): string {
  const texts = values.slice(0, MOST_VALUES).map((value) => JSON.stringify(value));
  const more = values.length > MOST_VALUES ? `, or one of ${values.length - MOST_VALUES} others` : "";
  return texts.length > 1 || more ? `one of ${texts.join(", ")}${more}` : texts.join("");
}
