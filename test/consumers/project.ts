import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmInstall } from "./npm.ts";

/**
 * Makes a folder with packages in it, as a user would have it. No install script runs.
 *
 * @param tarballs by the name of the package
 */
export async function createProject(
  folder: string,
  tarballs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await mkdir(folder);
  const files = Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]);
  const manifest = {
    private: true,
    type: "module",
    dependencies: Object.fromEntries(files),
    devDependencies: more,
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  await npmInstall(folder, "--ignore-scripts");
}

/** Copies a file or folder of these tests into a project. */
export const copyInto = (project: string, name: string, as = name) =>
  cp(new URL(`./${name}`, import.meta.url), join(project, as), { recursive: true });
