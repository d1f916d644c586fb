import type { ApiDocument } from "../../../engine/document.ts";
import { follow } from "../../../engine/pointer.ts";
import { isObject, type Json, schemaFor } from "./read-schema.ts";

/** What older servers put where the description alone does not tell. */
export interface OlderForms {
  /** A single value in the form of the schema. */
  convert(value: unknown, schema: Json, name: string): unknown;
  /** A property that newer answers lack; `undefined` leaves it out. */
  fill(name: string, object: Json): unknown;
  /** Looks at an object before its keys are chosen. */
  prepare(object: Json, known: Json): Json;
}

/** Brings a value into the form of a schema: keys that the schema lacks go, others are added or converted. */
export function fitValue(
  document: ApiDocument,
  given: unknown,
  value: unknown,
  forms: OlderForms,
  name = "",
): unknown {
  if (!isObject(given)) return value;
  const schema = schemaFor(document, given, value);
  const fitPart = (child: unknown, part: unknown, key = name) => fitValue(document, child, part, forms, key);
  if (Array.isArray(value)) return value.map((item) => fitPart(schema.items, item));
  if (typeof value === "string" && isObject(schema.contentSchema)) {
    return fitText(value, (parsed) => fitPart(schema.contentSchema, parsed));
  }
  if (!isObject(value) || schema.type === "string") return forms.convert(value, schema, name);
  if (!isObject(schema.properties)) {
    const { additionalProperties: others } = schema;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fitPart(others, part, key)]));
  }
  const known = schema.properties;
  const object = forms.prepare(value, known);
  const entries = Object.entries(known).flatMap(([key, property]): [string, unknown][] => {
    if (key in object) return [[key, fitPart(property, object[key], key)]];
    const resolved = isObject(property) ? follow<Json>(document, property, "").value : {};
    const added = "const" in resolved ? resolved.const : forms.fill(key, object);
    return added === undefined ? [] : [[key, added]];
  });
  return Object.fromEntries(entries);
}

/** JSON inside of a text. */
function fitText(text: string, fitPart: (value: unknown) => unknown): string {
  try {
    return JSON.stringify(fitPart(JSON.parse(text)));
  } catch {
    return text;
  }
}
