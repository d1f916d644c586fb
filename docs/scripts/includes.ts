import { readFile } from "node:fs/promises";
import { join } from "node:path";

const INCLUDE = /<!--\s*@include:\s*@\/(\S+?)\s*-->/g;

/** Puts included Markdown in. Only paths from the root of the docs, such as `@/generated/flows/device.md`. */
export async function withIncludes(root: string, source: string): Promise<string> {
  const parts = await Promise.all(
    [...source.matchAll(INCLUDE)].map(async ([, path = ""]) => readFile(join(root, path), "utf8")),
  );
  return source.replaceAll(INCLUDE, () => parts.shift() ?? "");
}
