import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

export interface PackedPackage {
  readonly name: string;
  /** The tarball that would be published. */
  readonly tarball: string;
  /** Paths in it, sorted. */
  readonly files: readonly string[];
}

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what is below `packages/`, which must have been built, into a folder. Whoever made the folder removes it. */
export async function packAll(folder: string): Promise<readonly PackedPackage[]> {
  const args = ["--recursive", "--filter=./packages/*", "pack", "--json", `--pack-destination=${folder}`];
  const { stdout } = await run("pnpm", args, { cwd: REPOSITORY, maxBuffer: 64 * 1024 * 1024 });
  const packed = JSON.parse(stdout) as readonly Packed[];
  return packed.map(({ name, filename, files }) => ({
    name,
    tarball: filename,
    files: files.map(({ path }) => path).sort(),
  }));
}
