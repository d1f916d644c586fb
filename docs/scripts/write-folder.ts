import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes a folder hold these files and no others. What is right already is left alone, so that nothing reloads. */
export async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = await readdir(folder);
  await Promise.all(
    old.filter((name) => !(name in files)).map((name) => rm(join(folder, name), { recursive: true })),
  );
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const file = join(folder, name);
      const before = old.includes(name) ? await readFile(file, "utf8") : undefined;
      if (before !== text) await writeFile(file, text);
    }),
  );
}
