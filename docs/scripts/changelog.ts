import { writeFile } from "node:fs/promises";
import { blocks, frontMatter } from "@debrid-drive/docs-pages";
import { readChangelog } from "@debrid-drive/release-check/changelog-page";
import { paths } from "./paths.ts";

/** Writes the page of changes: each release of the packages, and what the next one will bring. */
export async function writeChangelog(): Promise<void> {
  const description = "What changed in each release of the packages, and what comes next.";
  const page = blocks(
    frontMatter({ description, outline: [2, 3] }),
    "# Changelog",
    await readChangelog(paths.root),
  );
  await writeFile(paths.changelog, page);
}
