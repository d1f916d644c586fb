import { readFile } from "node:fs/promises";

/** This package's own dependencies come first, then those of the repository. */
const FOLDERS = ["../node_modules/", "../../node_modules/"].map((path) => new URL(path, import.meta.url));

/** The version of a dependency that is installed. */
export async function versionOf(name: string): Promise<string> {
  for (const folder of FOLDERS) {
    const text = await readFile(new URL(`${name}/package.json`, folder), "utf8").catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as { version: string }).version;
  }
  throw new Error(`${name} is not installed`);
}
