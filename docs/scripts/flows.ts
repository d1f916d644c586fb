import { glob, readFile } from "node:fs/promises";
import type { Api } from "@debrid-drive/docs-pages";
import { type ArazzoFile, flowMarkdown } from "@debrid-drive/docs-pages/flows";
import { parse } from "yaml";
import { paths } from "./paths.ts";

/** The steps of every workflow as Markdown, by the name of the file that guides include. */
export async function flowFiles(apis: readonly Api[]): Promise<Readonly<Record<string, string>>> {
  const byName = Object.fromEntries(apis.map((api) => [api.name, api]));
  const files: Record<string, string> = {};
  for await (const path of glob("{,*/}workflows/*.arazzo.yaml", { cwd: paths.specs })) {
    const file = parse(await readFile(`${paths.specs}${path}`, "utf8")) as ArazzoFile;
    for (const { workflowId } of file.workflows) {
      files[`${workflowId}.md`] = flowMarkdown(file, workflowId, byName);
    }
  }
  return files;
}
