import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, realpath, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type PackedPackage, REPOSITORY } from "./pack.ts";

const run = promisify(execFile);

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** The old way. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface UnpackedPackage extends PackedPackage {
  /** Where it is unpacked, beside the others. */
  readonly folder: string;
  /** Where it comes from, below `packages/`. */
  readonly source: string;
  readonly manifest: Manifest;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * Unpacks packages into one folder, with links to each other and to what else they need. They lie outside of
 * `node_modules`, where API Extractor would take their own files for those of others.
 */
export async function unpackAll(
  packed: readonly PackedPackage[],
  root: string,
): Promise<readonly UnpackedPackage[]> {
  const modules = join(root, "node_modules");
  const unpacked: UnpackedPackage[] = [];
  for (const one of packed) {
    const folder = join(root, one.name);
    await mkdir(folder, { recursive: true });
    await link(folder, join(modules, one.name));
    await run("tar", ["-xzf", one.tarball, "-C", folder, "--strip-components=1"]);
    const source = join(REPOSITORY, "packages", one.name.replace(/^@.*\//, ""));
    await linkDependencies(join(source, "node_modules"), modules);
    unpacked.push({ ...one, folder, source, manifest: await readManifest(folder) });
  }
  return unpacked;
}

async function linkDependencies(from: string, to: string): Promise<void> {
  const entries = await readdir(from);
  const scoped = entries.filter((name) => name.startsWith("@") && name !== "@debrid-drive");
  const inScopes = scoped.map(async (scope) =>
    (await readdir(join(from, scope))).map((name) => `${scope}/${name}`),
  );
  const names = [...entries.filter((name) => !/^[@.]/.test(name)), ...(await Promise.all(inScopes)).flat()];
  for (const name of names) {
    await link(await realpath(join(from, name)), join(to, name));
  }
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}
