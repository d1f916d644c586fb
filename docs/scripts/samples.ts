import { readFile } from "node:fs/promises";
import type { Sample } from "@debrid-drive/docs-pages";
import { paths } from "./paths.ts";

/**
 * The tested sample of an operation, with what it prints.
 *
 * @throws Error when a file of it is missing
 */
export async function readSample(api: string, operationId: string): Promise<Sample> {
  const read = (extension: string) => readFile(`${paths.snippets}${api}/${operationId}.${extension}`, "utf8");
  const [typescript, curl, output] = await Promise.all([read("ts"), read("sh"), read("out.txt")]);
  return { typescript, curl, output };
}
