import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** Writes exactly these files below `folder`: what is left over from before goes. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await listFiles(folder)) {
    if (!files.has(name)) await rm(join(folder, name));
  }
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** What differs between `folder` and these files, a line each. */
export async function compareFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await listFiles(folder);
  const left = present.filter((name) => !files.has(name)).map((name) => `${name}: no longer generated`);
  const differing: string[] = [];
  for (const [name, text] of files) {
    if (!present.includes(name)) differing.push(`${name}: missing`);
    else if ((await readFile(join(folder, name), "utf8")) !== text) differing.push(`${name}: differs`);
  }
  return [...left, ...differing];
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    );
}
