import type { Schema } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import { schemaName } from "../resolve.ts";

/** A JSON Schema as it goes into the generated module. */
export type PlainSchema = Readonly<Record<string, unknown>>;
export type Schemas = Readonly<Record<string, PlainSchema>>;

const KEPT = [
  ...["type", "const", "enum", "required", "pattern", "format"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
];
const SAID_ONLY = [
  ...["title", "description", "default", "deprecated", "example", "examples", "readOnly", "writeOnly"],
  ...["contentMediaType", "contentEncoding", "contentSchema", "discriminator", "externalDocs"],
];
/** The others say how a value is meant, not how it is written. */
const CHECKED_FORMATS = ["date-time", "date", "uri", "uri-reference", "email", "uuid"];

/** What a validator needs of a schema: no texts, references into `$defs`, alternatives that may overlap. */
export function plainSchema(schema: Schema, where: string): PlainSchema {
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword.startsWith("x-") || SAID_ONLY.includes(keyword)) return [];
    if (keyword === "format" && !CHECKED_FORMATS.includes(String(value))) return [];
    if (KEPT.includes(keyword)) return [[keyword, value]];
    return below(keyword, value, where);
  });
  return Object.fromEntries(entries);
}

function below(keyword: string, value: unknown, where: string): [string, unknown][] {
  const list = () => (value as readonly Schema[]).map((one) => plainSchema(one, where));
  switch (keyword) {
    case "$ref":
      return [[keyword, `#/$defs/${schemaName(String(value))}`]];
    case "items":
      if (typeof value === "boolean") return value ? [] : [["maxItems", 0]];
      return [[keyword, plainSchema(value as Schema, where)]];
    case "not":
      return [[keyword, plainSchema(value as Schema, where)]];
    case "additionalProperties":
      if (typeof value === "boolean") return value ? [] : [[keyword, value]];
      return [[keyword, plainSchema(value as Schema, where)]];
    case "oneOf":
    case "anyOf":
      return [["anyOf", list()]];
    case "allOf":
      return [[keyword, list()]];
    case "properties":
      return [[keyword, mapped(value as Readonly<Record<string, Schema>>, where)]];
    default:
      throw new SpecProblem(where, `has the keyword ${keyword}, which no answer can be checked by yet`);
  }
}

function mapped(properties: Readonly<Record<string, Schema>>, where: string): Schemas {
  return Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, plainSchema(one, `${where}, ${name}`)]),
  );
}
