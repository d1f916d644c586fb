import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Copies all bundles into one folder, as `cloudreve-3.5.3.yaml` and so on, and resolves to their names. */
export async function attachSpecs(root: string, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  for (const api of (await readdir(join(root, "specs"), { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  )) {
    const bundles = join(root, "specs", api.name, "dist");
    for (const bundle of (await readdir(bundles)).filter((file) => file.endsWith(".yaml")).sort()) {
      const name = bundle.replace(/^openapi/, api.name);
      await copyFile(join(bundles, bundle), join(folder, name));
      names.push(name);
    }
  }
  return names.sort();
}
