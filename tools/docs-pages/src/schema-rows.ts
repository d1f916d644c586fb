import type { DescribedSchema, Description } from "./description.ts";
import { cell, code, sentences, table } from "./markdown.ts";
import { deref, limitsText, nameOf, typesOf, typeText } from "./type-text.ts";

/** A field of a body, under its whole path, such as `data.items[].id`. */
export interface SchemaRow {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly text: string;
}

interface Place {
  readonly document: Description;
  readonly prefix: string;
  /** Schemas around this one, so that one that holds itself ends. */
  readonly inside: readonly string[];
  /** Whether the field may be missing for other reasons than its own. */
  readonly optional: boolean;
}

/** All fields inside a schema, outermost first. */
export function schemaRows(document: Description, schema: DescribedSchema): readonly SchemaRow[] {
  return unique(rowsIn({ document, prefix: "", inside: [], optional: false }, schema));
}

function rowsIn(place: Place, schema: DescribedSchema): readonly SchemaRow[] {
  const name = nameOf(schema);
  if (name !== undefined && place.inside.includes(name)) return [];
  const inner = name === undefined ? place : { ...place, inside: [...place.inside, name] };
  const target = deref(place.document, schema);
  const branches = target.oneOf ?? target.anyOf;
  return [
    ...(target.allOf ?? []).flatMap((part) => rowsIn(inner, part)),
    ...Object.entries(target.properties ?? {}).flatMap(([key, property]) =>
      fieldRows(inner, key, property, target.required?.includes(key) ?? false),
    ),
    ...(branches ?? []).flatMap((branch) => rowsIn({ ...inner, optional: true }, branch)),
    ...elementRows(inner, target),
  ];
}

function elementRows(place: Place, { items, additionalProperties }: DescribedSchema): readonly SchemaRow[] {
  const prefix = place.prefix.replace(/\.$/, "");
  const rows = items ? rowsIn({ ...place, prefix: `${prefix}[].` }, items) : [];
  if (typeof additionalProperties !== "object") return rows;
  return [...rows, ...rowsIn({ ...place, prefix: `${place.prefix}*.` }, additionalProperties)];
}

function fieldRows(
  place: Place,
  key: string,
  schema: DescribedSchema,
  required: boolean,
): readonly SchemaRow[] {
  const target = deref(place.document, schema);
  const name = `${place.prefix}${key}`;
  const row = {
    name,
    type: typeText(place.document, schema),
    required: required && !place.optional,
    text: sentences(target.description, target.deprecated ? "Deprecated" : undefined, ...limitsText(target)),
  };
  return [row, ...rowsIn({ ...place, prefix: `${name}.`, optional: false }, schema)];
}

/** Branches of a union may have the same field. */
function unique(rows: readonly SchemaRow[]): readonly SchemaRow[] {
  const first = new Map<string, SchemaRow>();
  for (const row of rows) {
    const before = first.get(row.name);
    if (before === undefined) first.set(row.name, row);
    else if (before.text !== row.text) {
      first.set(row.name, {
        ...before,
        text: before.text.includes(row.text) ? before.text : `${before.text} ${row.text}`,
      });
    }
  }
  return [...first.values()];
}

export function fieldTable(
  rows: readonly SchemaRow[],
  head: readonly [string, string] = ["Field", "Meaning"],
): string {
  const lines = rows.map(({ name, type, required, text }) => [
    `${code(name)}<br>${cell(type)}${required ? ", **required**" : ""}`,
    cell(text),
  ]);
  return lines.length === 0 ? "" : table(head, lines);
}

/** What a schema is as a whole, for bodies without fields. */
export function wholeText(document: Description, schema: DescribedSchema): string {
  const target = deref(document, schema);
  return sentences(typesOf(target).length === 0 ? "" : upper(typeText(document, schema)), target.description);
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
