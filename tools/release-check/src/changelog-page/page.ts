import { isLess } from "../bump.ts";
import type { Change } from "../diff-descriptions.ts";

export interface PackageHistory {
  readonly name: string;
  /** Its CHANGELOG.md, undefined before its first release. */
  readonly changelog: string | undefined;
  /** What the pending changesets tell, as Markdown. */
  readonly pending: readonly string[];
}

export interface DescriptionHistory {
  readonly title: string;
  /** What changed since the last release. */
  readonly changes: readonly Change[];
}

/** The body of the changelog page, as Markdown below a heading of the first level. */
export function changelogPage(
  packages: readonly PackageHistory[],
  descriptions: readonly DescriptionHistory[],
): string {
  const pending = packages.filter((one) => one.pending.length > 0);
  const changed = descriptions.filter(({ changes }) => changes.length > 0);
  const next = [...pending.map(pendingOf), ...changed.map(tableOf)];
  const released = packages.flatMap(({ name, changelog }) =>
    changelog ? [releasesOf(name, changelog)] : [],
  );
  const parts = [...(next.length > 0 ? ["## Next release {#next}", ...next] : []), ...released];
  return `${parts.length > 0 ? parts.join("\n\n") : "Nothing has been released yet."}\n`;
}

function pendingOf({ name, pending }: PackageHistory): string {
  const entries = pending.map((text) => `- ${text.trim().replaceAll(/\n(?!\n|$)/g, "\n  ")}`);
  return `### ${name} {#next-${idOf(name)}}\n\n${entries.map(plain).join("\n")}`;
}

function tableOf({ title, changes }: DescriptionHistory): string {
  const rows = changes
    .toSorted((one, other) => Number(isLess(one.bump, other.bump)) - Number(isLess(other.bump, one.bump)))
    .map(({ bump, where, what }) => `| ${bump} | ${cell(`\`${where}\``)} | ${cell(what)} |`);
  const head = `### ${title} {#next-${idOf(title)}}\n\n| size | where | change |\n| --- | --- | --- |`;
  return `${head}\n${rows.join("\n")}`;
}

/** A CHANGELOG.md one level deeper, with an address for each version. */
function releasesOf(name: string, changelog: string): string {
  const id = idOf(name);
  const body = changelog.replace(/^# .*\n+/, "").trim();
  const deeper = body
    .replaceAll(/^### /gm, "#### ")
    .replaceAll(/^## (.+)$/gm, (_, version: string) => `### ${version} {#${id}-${idOf(version)}}`);
  return `## ${name} {#${id}}\n\n${plain(deeper)}`;
}

function idOf(text: string): string {
  const words = text.replace(/^@[^/]+\//, "").toLowerCase();
  return words.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

function cell(text: string): string {
  return plain(text.replaceAll("\n", " ").replaceAll("|", "\\|"));
}

/** Text without tags and without what Vue would compute, outside of code, which both leave alone. */
function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 0 ? part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;") : part,
    )
    .join("");
}
