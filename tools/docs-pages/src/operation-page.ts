import type { Api, ApiOperation } from "./api.ts";
import { blocks, escapeText, frontMatter } from "./markdown.ts";
import { operationAnswers } from "./operation-answers.ts";
import { operationErrors } from "./operation-errors.ts";
import { operationFacts } from "./operation-facts.ts";
import { parameterTable, requestBody } from "./operation-request.ts";
import { type Sample, sampleTabs } from "./sample.ts";

/** The page of one operation, in the Markdown of VitePress. */
export function operationPage(api: Api, operation: ApiOperation, sample: Sample): string {
  const { described, path } = operation;
  const section = (title: string, text: string) => (text === "" ? "" : `## ${title}\n\n${text}`);
  return blocks(
    frontMatter({
      description: `${described.summary}: ${operation.verb.toUpperCase()} ${path} of the ${api.title} API, with parameters, answers, error codes and a tested sample.`,
      pageClass: "operation-page",
    }),
    `# ${escapeText(described.summary)}`,
    requestLine(operation),
    described.deprecated &&
      "::: warning Deprecated\nServers have dropped this operation, or are about to.\n:::",
    escapeText(described.description ?? ""),
    operationFacts(api, operation),
    section("Sample", sampleTabs(sample)),
    section("Parameters", parameterTable(api, operation)),
    section("Body", requestBody(api, operation)),
    section("Answers", operationAnswers(api, operation)),
    section("Errors", operationErrors(api, operation)),
  );
}

/** Method and path, as a line of its own. */
export function requestLine({ verb, path }: Pick<ApiOperation, "verb" | "path">): string {
  return `${methodBadge(verb)} \`${path}\` {.request-line}`;
}

export function methodBadge(verb: string): string {
  return `**${verb.toUpperCase()}**{.method .${verb}}`;
}
