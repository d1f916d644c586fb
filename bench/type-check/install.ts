import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly publishConfig?: object;
}

/** What the program with the plain types needs. */
const OTHERS = ["openapi-fetch", "openapi-typescript-helpers"];

/** Puts the built packages and the programs into a new folder, as if the packages had been installed there. */
export async function install(packages: readonly string[], programs: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "type-check-"));
  await cp(programs, folder, { recursive: true });
  for (const name of packages) {
    const source = await sourceOf(name);
    const target = join(folder, "node_modules", name);
    const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as Manifest;
    await mkdir(target, { recursive: true });
    await cp(join(source, "dist"), join(target, "dist"), { recursive: true });
    const published = { ...manifest, ...manifest.publishConfig };
    await writeFile(join(target, "package.json"), JSON.stringify(published));
  }
  for (const name of OTHERS) {
    const target = join(folder, "node_modules", name);
    await cp(await folderOf(name), target, { recursive: true, dereference: true });
  }
  return folder;
}

/** Where a package lies, by its entry: not every package lets its manifest be read. */
async function folderOf(name: string): Promise<string> {
  const entry = createRequire(createRequire(import.meta.url).resolve("openapi-fetch")).resolve(name);
  const end = entry.lastIndexOf(`/${name}/`);
  return entry.slice(0, end + name.length + 1);
}

async function sourceOf(name: string): Promise<string> {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
