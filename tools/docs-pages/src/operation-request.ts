import type { Reference } from "@debrid-drive/codegen/openapi";
import { resolve } from "@debrid-drive/codegen/resolve";
import type { Api, ApiOperation } from "./api.ts";
import type { DescribedParameter } from "./description.ts";
import { exampleBlock } from "./examples.ts";
import { cell, code, escapeText, sentences, table } from "./markdown.ts";
import { fieldTable, schemaRows, wholeText } from "./schema-rows.ts";
import { deref, limitsText, typeText } from "./type-text.ts";

const PLACES = {
  path: "in the path",
  query: "query",
  header: "header",
  cookie: "cookie",
} as const;

/** A table of all parameters; empty when there are none. */
export function parameterTable(api: Api, { item, described }: ApiOperation): string {
  const all = [...(item.parameters ?? []), ...(described.parameters ?? [])].map((parameter) =>
    followParameter(api, parameter),
  );
  if (all.length === 0) return "";
  return table(
    ["Parameter", "Meaning"],
    all.map((parameter) => parameterRow(api, parameter)),
  );
}

export function followParameter(
  { document }: Api,
  parameter: DescribedParameter | Reference,
): DescribedParameter {
  return resolve(document as never, parameter as DescribedParameter);
}

function parameterRow({ document }: Api, parameter: DescribedParameter): readonly string[] {
  const { name, in: place, required, schema = {}, description, example } = parameter;
  const target = deref(document, schema);
  const text = sentences(
    description ?? target.description,
    parameter.deprecated ? "Deprecated" : undefined,
    ...limitsText(target),
    example === undefined ? undefined : `Example ${code(String(example))}`,
  );
  const kind = `${PLACES[place]}, ${typeText(document, schema)}${required ? ", **required**" : ""}`;
  return [`${code(name)}<br>${cell(kind)}`, cell(text)];
}

/** The body of a request: how it is encoded, its fields, and an example. */
export function requestBody(api: Api, { described }: ApiOperation): string {
  if (!described.requestBody) return "";
  const body = resolve(api.document as never, described.requestBody);
  return Object.entries(body.content)
    .map(([mediaType, media]) => {
      const schema = media.schema ?? {};
      const rows = schemaRows(api.document, schema);
      return [
        `As ${code(mediaType)}${body.required ? ", required" : ""}. ${escapeText(rows.length > 0 ? (deref(api.document, schema).description ?? "") : wholeText(api.document, schema))}`.trim(),
        fieldTable(rows),
        exampleBlock(api, mediaType, media),
      ]
        .filter((part) => part !== "")
        .join("\n\n");
    })
    .join("\n\n");
}
