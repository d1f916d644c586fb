import { readFile, writeFile } from "node:fs/promises";
import type * as nodeEntry from "@debrid-drive/cloudreve-client/node";
import { runScenarios } from "../scenarios/index.ts";
import type { Given } from "../scenarios/scenario.ts";

type Packages = Pick<Given, "cloudreve" | "realdebrid"> & { readonly nodeEntry: typeof nodeEntry };

/** Runs the scenarios on a runtime with files, and prints how they ended. Arguments: the mock's address, a folder. */
export async function report({ nodeEntry, ...packages }: Packages): Promise<void> {
  const [url = "", folder = ""] = process.argv.slice(2);
  const read = (path: string) => readFile(path);
  const files = { ...nodeEntry, folder, read, write: writeFile };
  const outcomes = await runScenarios({ ...packages, url, files });
  const { bun, deno, node } = process.versions;
  process.stdout.write(JSON.stringify({ version: bun ?? deno ?? node, outcomes }));
}
