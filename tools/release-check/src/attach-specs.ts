import { copyFile, mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { findClients } from "./clients.ts";

/** Copies all bundles into one folder, as `cloudreve-3.5.3.yaml` and so on, and resolves to their names. */
export async function attachSpecs(root: string, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  for (const { specFolder } of await findClients(root)) {
    const bundles = join(specFolder, "dist");
    for (const bundle of (await readdir(bundles)).filter((file) => file.endsWith(".yaml"))) {
      const name = bundle.replace(/^openapi/, basename(specFolder));
      await copyFile(join(bundles, bundle), join(folder, name));
      names.push(name);
    }
  }
  return names.sort();
}
