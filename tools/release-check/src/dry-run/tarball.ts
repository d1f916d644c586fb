import { command } from "./command.ts";

/** What npm would unpack. */
export interface Tarball {
  /** Paths below the package's folder, sorted. */
  readonly files: readonly string[];
  readonly manifest: PackedManifest;
}

export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Exports;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Exports = string | null | { readonly [condition: string]: Exports };

export async function readTarball(file: string): Promise<Tarball> {
  const list = await command(process.cwd(), "tar", "-tzf", file);
  const manifest = await command(process.cwd(), "tar", "-xzOf", file, "package/package.json");
  const files = list.split("\n").filter((path) => path.startsWith("package/") && !path.endsWith("/"));
  return {
    files: files.map((path) => path.slice("package/".length)).sort(),
    manifest: JSON.parse(manifest) as PackedManifest,
  };
}
