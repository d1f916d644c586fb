import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Manifest, readManifest } from "./unpack.ts";

export interface Dependency {
  readonly manifest: Manifest;
  readonly folder: string;
  /** What asks for it; empty for what the package itself asks for. */
  readonly path: readonly string[];
}

/** Everything that is installed with a package, nearest first. Peers are not. */
export async function dependenciesOf(folder: string): Promise<readonly Dependency[]> {
  const found = new Map<string, Dependency>();
  let level = await childrenOf(folder, await readManifest(folder), []);
  while (level.length > 0) {
    const fresh = level.filter((one) => !found.has(one.folder));
    for (const one of fresh) if (!found.has(one.folder)) found.set(one.folder, one);
    const below = fresh.map(({ folder, manifest, path }) =>
      childrenOf(folder, manifest, [...path, manifest.name]),
    );
    level = (await Promise.all(below)).flat();
  }
  return [...found.values()];
}

async function childrenOf(
  folder: string,
  manifest: Manifest,
  path: readonly string[],
): Promise<Dependency[]> {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).sort();
  const children = names.map(async (name) => {
    const child = await resolve(name, folder);
    return { manifest: await readManifest(child), folder: child, path };
  });
  return Promise.all(children);
}

/** As Node finds it: in this folder, or in one above it. */
async function resolve(name: string, from: string): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = await realpath(join(folder, "node_modules", name)).catch(() => undefined);
    if (found !== undefined) return found;
    if (dirname(folder) === folder) throw new Error(`${name} is not installed for ${from}`);
  }
}

/** Bytes of a package's own files. */
export async function sizeOf(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") sum += await sizeOf(path);
    if (entry.isFile()) sum += (await stat(path)).size;
  }
  return sum;
}
