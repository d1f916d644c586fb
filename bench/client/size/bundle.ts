import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** Bytes, minified and compressed with gzip -9. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

export interface BundleSize {
  /** What is loaded before the program runs. */
  readonly start: Size;
  /** With the parts that are loaded when they are first used. */
  readonly all: Size;
}

/** The size of a program as ES modules for any runtime, with what it imports. */
export async function bundle(
  contents: string,
  folder: string,
  platform: "neutral" | "browser" | "node" = "neutral",
): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform,
    mainFields: ["browser", "module", "main"],
    conditions: ["import"],
    outdir: "out",
    target: "es2023",
    write: false,
    metafile: true,
  });
  const first = startOf(metafile);
  const isFirst = (path: string) => first.some((name) => path.endsWith(name));
  const sizeOf = (files: typeof outputFiles): Size => ({
    minified: files.reduce((sum, { contents: bytes }) => sum + bytes.length, 0),
    gzip: files.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  });
  return { start: sizeOf(outputFiles.filter(({ path }) => isFirst(path))), all: sizeOf(outputFiles) };
}

/** The entry and what it imports without waiting. */
function startOf({ outputs }: Metafile): readonly string[] {
  const found = Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === "<stdin>");
  for (const name of found) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === "import-statement" && !found.includes(path)) found.push(path);
    }
  }
  return found;
}
