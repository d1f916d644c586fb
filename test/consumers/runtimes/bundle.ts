import { programFile } from "../programs.ts";
import type { Place } from "./runtime.ts";

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

/** One module out of an entry. A module of Node in it is an error. */
export async function bundle({ project }: Place, entry: string, conditions: readonly string[]) {
  const { build } = (await import(programFile("esbuild", "lib/main.js"))) as Esbuild;
  const { outputFiles } = await build({
    entryPoints: [`${project}/compiled/entries/${entry}.js`],
    absWorkingDir: project,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
