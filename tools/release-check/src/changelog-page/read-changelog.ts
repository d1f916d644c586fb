import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleFile, findClients, releasedFile } from "../clients.ts";
import { readDescription } from "../description.ts";
import { diffDescriptions } from "../diff-descriptions.ts";
import { readPending } from "../pending-bumps.ts";
import { changelogPage, type DescriptionHistory, type PackageHistory } from "./page.ts";

/** The changelog page of a repository whose descriptions are bundled. */
export async function readChangelog(root: string): Promise<string> {
  const [packages, descriptions] = await Promise.all([readPackages(root), readDescriptions(root)]);
  return changelogPage(packages, descriptions);
}

async function readPackages(root: string): Promise<readonly PackageHistory[]> {
  const changesets = await readPending(root);
  const folders = (await readdir(join(root, "packages"))).sort();
  return Promise.all(
    folders.map(async (folder) => {
      const path = (file: string) => join(root, "packages", folder, file);
      const { name } = JSON.parse(await readFile(path("package.json"), "utf8")) as { name: string };
      const changelog = await readFile(path("CHANGELOG.md"), "utf8").catch(() => undefined);
      const own = changesets.filter(({ releases }) => releases.some((one) => one.name === name));
      return { name, changelog, pending: own.map(({ summary }) => summary) };
    }),
  );
}

async function readDescriptions(root: string): Promise<readonly DescriptionHistory[]> {
  const clients = await findClients(root);
  return Promise.all(
    clients.map(async (client) => ({
      title: (await readDescription(bundleFile(client))).info.title,
      changes: await diffDescriptions(releasedFile(client), bundleFile(client)),
    })),
  );
}
