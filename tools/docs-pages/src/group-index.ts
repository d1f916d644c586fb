import type { Api, Group } from "./api.ts";
import { operationLink } from "./links.ts";
import { blocks, cell, escapeText, frontMatter, table } from "./markdown.ts";
import { methodBadge } from "./operation-page.ts";

/** All operations of an API, by group. */
export function operationIndex(api: Api): string {
  return blocks(
    frontMatter({
      description: `All ${api.operations.length} operations of the ${api.title} API by group, each with parameters, answers, error codes and a tested sample.`,
      pageClass: "operation-index",
      outline: 2,
    }),
    `# ${api.title} operations`,
    `${api.operations.length} operations in ${api.groups.length} groups. The same in one page with all examples: [reference](/reference/${api.name}.html).`,
    ...api.groups.map((group) => groupSection(api, group)),
  );
}

function groupSection(api: Api, { tag, title, description, operations }: Group): string {
  const rows = operations.map((operation) => [
    `[${escapeText(operation.described.summary)}](${operationLink(api, operation)})${operation.described.deprecated ? " (deprecated)" : ""}`,
    `${methodBadge(operation.verb)} ${cell(`\`${operation.path}\``)}`,
  ]);
  return blocks(
    `## ${escapeText(title)} {#${groupAnchor(tag)}}`,
    escapeText(description),
    table(["Operation", "Request"], rows),
  ).trimEnd();
}

export function groupAnchor(tag: string): string {
  return tag.toLowerCase().replaceAll(" ", "-");
}
