import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Sample } from "@debrid-drive/docs-pages";
import { paths } from "./paths.ts";

/** The sample of an operation from `examples/snippets`, if there is one. */
export async function readSample(api: string, operationId: string): Promise<Sample | undefined> {
  const read = async (extension: string) => {
    const file = `${paths.snippets}${api}/${operationId}.${extension}`;
    return existsSync(file) ? readFile(file, "utf8") : undefined;
  };
  const [typescript, curl, text, json] = await Promise.all(["ts", "sh", "out.txt", "out.json"].map(read));
  if (typescript === undefined) return undefined;
  const output = json !== undefined ? { language: "json", text: json } : text && { language: "text", text };
  return { typescript, curl, output: output as Sample["output"] };
}
