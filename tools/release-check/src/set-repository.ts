import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes the address of the repository into the manifests of all published packages, just before they are packed.
 * npm takes a statement of provenance only from the repository that a package names.
 */
export async function setRepository(root: string, url: string): Promise<void> {
  for (const folder of await readdir(join(root, "packages"))) {
    const file = join(root, "packages", folder, "package.json");
    const manifest = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    const repository = { type: "git", url: `git+${url}.git`, directory: `packages/${folder}` };
    await writeFile(file, `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
  }
}
