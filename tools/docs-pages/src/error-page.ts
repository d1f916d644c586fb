import type { ErrorCodeModel } from "@debrid-drive/codegen/error-codes";
import type { Api, ApiOperation } from "./api.ts";
import { errorAnchor, operationLink } from "./links.ts";
import { blocks, escapeText, frontMatter, sentences } from "./markdown.ts";

/** The words of an error page, and the meaning of codes where the description's language is not the reader's. */
export interface ErrorWords {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly answeredBy: string;
  readonly nowhere: string;
  readonly many: (count: number) => string;
  readonly meaning: (code: ErrorCodeModel) => string;
}

/** All error codes of an API, each under an anchor of its own. */
export function errorPage(api: Api, words: ErrorWords): string {
  return blocks(
    frontMatter({ description: words.description, pageClass: "error-page", outline: 2 }),
    `# ${words.title}`,
    words.introduction,
    ...api.errorCodes.map((code) => errorSection(api, code, words)),
  );
}

function errorSection(api: Api, model: ErrorCodeModel, words: ErrorWords): string {
  const answers = answeredBy(api, model.code);
  const statuses = [...new Set(answers.map(({ status }) => status))].sort();
  const operations = [...new Map(answers.map(({ operation }) => [operation.id, operation])).values()];
  const facts = [
    statuses.length > 0 ? `- **HTTP** ${statuses.join(", ")}` : "",
    `- **${words.answeredBy}** ${operationList(api, operations, words)}`,
  ];
  return blocks(
    `## ${model.code} \`${model.name}\` {#${errorAnchor(model.code)}}`,
    escapeText(sentences(words.meaning(model))),
    [...facts.filter((fact) => fact !== ""), "{.facts}"].join("\n"),
  ).trimEnd();
}

const MOST_LISTED = 12;

interface Answer {
  readonly operation: ApiOperation;
  readonly status: string;
}

function answeredBy({ operations }: Api, code: number): readonly Answer[] {
  return operations.flatMap((operation) =>
    Object.entries(operation.described["x-error-codes"] ?? {}).flatMap(([status, codes]) =>
      codes.includes(code) ? [{ operation, status }] : [],
    ),
  );
}

/** Nobody reads a list of all operations. */
function operationList(api: Api, operations: readonly ApiOperation[], words: ErrorWords): string {
  if (operations.length === 0) return words.nowhere;
  if (operations.length > MOST_LISTED) return words.many(operations.length);
  return operations
    .map((operation) => `[${escapeText(operation.described.summary)}](${operationLink(api, operation)})`)
    .join(", ");
}
