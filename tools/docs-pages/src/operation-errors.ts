import { resolve } from "@debrid-drive/codegen/resolve";
import type { Api, ApiOperation } from "./api.ts";
import { errorLink } from "./links.ts";
import { cell, code, escapeText, sentences, table } from "./markdown.ts";

/** The error codes of an operation, and failures that have none. */
export function operationErrors(api: Api, operation: ApiOperation): string {
  return [codeTable(api, operation), otherStatuses(api, operation)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function codeTable(api: Api, { described }: ApiOperation): string {
  const models = new Map(api.errorCodes.map((model) => [model.code, model]));
  const rows = Object.entries(described["x-error-codes"] ?? {}).flatMap(([status, codes]) =>
    codes.map((one) => {
      const { name = "", docs = "" } = models.get(one) ?? {};
      return [`[${one} ${code(name)}](${errorLink(api, one)})<br>HTTP ${status}`, cell(sentences(docs))];
    }),
  );
  return rows.length === 0 ? "" : table(["Code", "Meaning"], rows);
}

function otherStatuses(api: Api, { described }: ApiOperation): string {
  const coded = described["x-error-codes"] ?? {};
  const others = Object.entries(described.responses ?? {}).filter(
    ([status]) => Number(status) >= 400 && (coded[status] ?? []).length === 0,
  );
  if (others.length === 0) return "";
  const lines = others.map(([status, response]) => {
    const { description } = resolve(api.document as never, response);
    return `- **${status}**: ${escapeText(sentences(description.replaceAll(/\s*\n\s*/g, " ")))}`;
  });
  return ["Without a code:", "", ...lines].join("\n");
}
