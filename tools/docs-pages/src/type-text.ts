import { resolve, schemaName } from "@debrid-drive/codegen/resolve";
import type { DescribedSchema, Description } from "./description.ts";
import { code } from "./markdown.ts";

/** A type in words, such as "array of strings" or "integer or null". */
export function typeText(document: Description, schema: DescribedSchema): string {
  const target = deref(document, schema);
  if (target.const !== undefined) return "constant";
  const types = typesOf(target);
  if (types.length === 0) return unionText(document, target);
  return types
    .map((type) => (type === "array" ? arrayText(document, target) : formatted(type, target)))
    .join(" or ");
}

/** Follows a reference; keys beside it win. */
export function deref(document: Description, schema: DescribedSchema): DescribedSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...deref(document, resolve(document as never, { $ref } as DescribedSchema)), ...beside };
}

export function typesOf({ type, properties, items }: DescribedSchema): readonly string[] {
  if (type === undefined) return properties ? ["object"] : items ? ["array"] : [];
  return typeof type === "string" ? [type] : type;
}

function formatted(type: string, { format, additionalProperties, properties }: DescribedSchema): string {
  if (type === "object" && !properties && additionalProperties) return "map";
  if (format === "binary") return "bytes";
  return format === undefined || /^(?:int|double|float)/.test(format) ? type : `${type} (${format})`;
}

const PLURALS: Readonly<Record<string, string>> = {
  string: "strings",
  integer: "integers",
  number: "numbers",
  boolean: "booleans",
  object: "objects",
};

function arrayText(document: Description, { items }: DescribedSchema): string {
  if (!items) return "array";
  const of = typeText(document, items);
  return `array of ${PLURALS[of] ?? of}`;
}

function unionText(document: Description, schema: DescribedSchema): string {
  const branches = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
  const names = branches.map((branch) => typeText(document, branch));
  return [...new Set(names)].join(" or ") || "any value";
}

/** The name of the schema behind a reference. */
export function nameOf({ $ref }: DescribedSchema): string | undefined {
  return $ref === undefined ? undefined : schemaName($ref);
}

/** What is allowed beyond the type, as sentences. */
export function limitsText(schema: DescribedSchema): readonly string[] {
  const { minimum, maximum, minLength, maxLength, maxItems, default: preset, enum: values } = schema;
  const meanings = schema["x-enumDescriptions"];
  return [
    values && meanings && values.length <= 30
      ? `One of ${values.map((value) => `${code(String(value))} ${lower(meanings[String(value)])}`.trim()).join("; ")}`
      : "",
    values && !meanings ? `One of ${values.map((value) => code(JSON.stringify(value))).join(", ")}` : "",
    schema.const === undefined ? "" : `Always ${code(JSON.stringify(schema.const))}`,
    minimum !== undefined && maximum !== undefined ? `From ${minimum} to ${maximum}` : "",
    minimum !== undefined && maximum === undefined ? `At least ${minimum}` : "",
    minimum === undefined && maximum !== undefined ? `At most ${maximum}` : "",
    minLength !== undefined && minLength > 1 ? `At least ${minLength} characters` : "",
    maxLength === undefined ? "" : `At most ${maxLength} characters`,
    maxItems === undefined ? "" : `At most ${maxItems} entries`,
    preset === undefined ? "" : `Default ${code(JSON.stringify(preset))}`,
  ].filter((sentence) => sentence !== "");
}

function lower(text = ""): string {
  const trimmed = text.trim().replace(/\.$/, "");
  return trimmed === "" ? "" : `(${trimmed})`;
}
