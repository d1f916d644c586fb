import { resolve } from "@debrid-drive/codegen/resolve";
import type { Api, ApiOperation } from "./api.ts";
import type { DescribedMedia, DescribedResponse, DescribedSchema } from "./description.ts";
import { exampleBlock } from "./examples.ts";
import { code, escapeText, sentences } from "./markdown.ts";
import { fieldTable, schemaRows, wholeText } from "./schema-rows.ts";
import { deref, nameOf } from "./type-text.ts";

/** What every failure looks like; told once on the page of errors, not under each operation. */
const FAILURES: readonly (string | undefined)[] = ["ErrorEnvelope", "ErrorBody"];

/** One section for each status that is no failure: its fields and its canonical example. */
export function operationAnswers(api: Api, { described }: ApiOperation): string {
  return Object.entries(described.responses ?? {})
    .filter(([status]) => Number(status) < 400)
    .map(([status, response]) => answer(api, status, resolve(api.document as never, response)))
    .join("\n\n");
}

function answer(api: Api, status: string, { description, headers, content }: DescribedResponse): string {
  const names = Object.keys(headers ?? {}).map(code);
  const bodies = Object.entries(content ?? {}).flatMap(([mediaType, media]) => body(api, mediaType, media));
  return [
    `### ${status} {#answer-${status}}`,
    escapeText(sentences(description)),
    names.length > 0 ? `Headers: ${names.join(", ")}.` : "",
    ...bodies,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function body(api: Api, mediaType: string, media: DescribedMedia): readonly string[] {
  const schema = withoutFailures(api, media.schema ?? {});
  if (schema === undefined) return [];
  const rows = schemaRows(api.document, schema);
  const whole = rows.length > 0 ? listText(api, schema) : wholeText(api.document, schema);
  return [
    `As ${code(mediaType)}. ${escapeText(whole.replaceAll(/\s*\n\s*/g, " "))}`.trim(),
    fieldTable(rows),
    exampleBlock(api, mediaType, media),
  ];
}

function listText({ document }: Api, schema: DescribedSchema): string {
  return deref(document, schema).items ? "A list." : "";
}

/** Undefined when nothing but failures is left. */
function withoutFailures({ document }: Api, schema: DescribedSchema): DescribedSchema | undefined {
  if (FAILURES.includes(nameOf(schema))) return undefined;
  const target = deref(document, schema);
  const branches = target.oneOf?.filter((branch) => !FAILURES.includes(nameOf(branch)));
  if (target.oneOf === undefined || branches === undefined) return schema;
  if (branches.length === 0) return undefined;
  return { ...target, oneOf: branches };
}
