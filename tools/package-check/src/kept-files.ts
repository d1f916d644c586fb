import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { createTwoFilesPatch } from "diff";
import { REPOSITORY } from "./pack.ts";

/** What a check makes of a package and is committed, by path. */
export type KeptFiles = ReadonlyMap<string, string>;

/** Writes files, and removes others of the folder that end like these. */
export async function updateFiles(files: KeptFiles, folder: string): Promise<void> {
  for (const path of await leftOver(files, folder)) await rm(path);
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** A diff for each file that is not as it should be. */
export async function compareFiles(files: KeptFiles, folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, text] of [
    ...files,
    ...(await leftOver(files, folder)).map((path) => [path, ""] as const),
  ]) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed === text && text !== "") continue;
    const name = relative(REPOSITORY, path);
    problems.push(createTwoFilesPatch(name, name, committed, text, "committed", "now", { context: 2 }));
  }
  return problems;
}

async function leftOver(files: KeptFiles, folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name)).filter((path) => !files.has(path));
}
