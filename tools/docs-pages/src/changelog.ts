import { blocks, frontMatter } from "./markdown.ts";

export interface PackageChanges {
  /** Such as `@debrid-drive/runtime`. */
  readonly name: string;
  /** The text of its CHANGELOG.md, empty before the first release. */
  readonly changelog: string;
}

/** A changeset: what the next release will say. */
export interface PendingChange {
  /** Kind of release, by package. */
  readonly packages: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What changed in each release, by package, with what comes next on top. */
export function changelogPage(
  packages: readonly PackageChanges[],
  pending: readonly PendingChange[],
): string {
  return blocks(
    frontMatter({
      description: "What changed in each release of the packages, and what comes next.",
      outline: [2, 3],
    }),
    "# Changelog",
    ...packages.map(({ name, changelog }) => packageSection(name, changelog, pending)),
  );
}

function packageSection(name: string, changelog: string, pending: readonly PendingChange[]): string {
  const unreleased = pending.filter(({ packages }) => name in packages).map(({ text }) => listItem(text));
  const released = changelog
    .replace(/^# .*\n/, "")
    .replaceAll(
      /^(#{2,5}) (.*)$/gm,
      (_, hashes: string, title: string) => `#${hashes} ${title} {#${anchor(name, title)}}`,
    );
  return blocks(
    `## ${name} {#${anchor(name)}}`,
    unreleased.length > 0 && `### Unreleased {#${anchor(name, "unreleased")}}`,
    unreleased.join("\n"),
    released.trim(),
  ).trimEnd();
}

/** Titles such as "Minor Changes" come many times, so the package is in the anchor. */
function anchor(name: string, title = ""): string {
  return `${name.replace(/^@[^/]*\//, "")}${title && `-${title}`}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
}

function listItem(text: string): string {
  return `- ${text.trim().replaceAll("\n", "\n  ")}`;
}
