import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changelogPage, type PendingChange } from "@debrid-drive/docs-pages";
import { parse } from "yaml";
import { paths } from "./paths.ts";

const PACKAGES = ["realdebrid-client", "cloudreve-client", "mock-server", "runtime"];

/** Writes the page of changes out of each CHANGELOG.md and the changesets that wait for a release. */
export async function writeChangelog(): Promise<void> {
  const packages = await Promise.all(
    PACKAGES.map(async (name) => {
      const file = join(paths.packages, name, "CHANGELOG.md");
      const changelog = existsSync(file) ? await readFile(file, "utf8") : "";
      return { name: `@debrid-drive/${name}`, changelog };
    }),
  );
  await writeFile(paths.changelog, changelogPage(packages, await readChangesets()));
}

async function readChangesets(): Promise<readonly PendingChange[]> {
  const names = (await readdir(paths.changesets)).filter((name) => name.endsWith(".md"));
  const changes = await Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(paths.changesets, name), "utf8");
      const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      if (head === undefined || body === undefined) return [];
      return { packages: parse(head) as PendingChange["packages"], text: body };
    }),
  );
  return changes.flat();
}
