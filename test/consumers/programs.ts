import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CACHE, npmInstall } from "./npm.ts";

/** The runtimes and compilers, by the folder they are installed as. */
const VERSIONS = {
  "node-20": "npm:node@20.20.2",
  "node-22": "npm:node@22.23.3",
  "node-24": "npm:node@24.21.0",
  "node-26": "npm:node@26.10.0",
  bun: "1.4.5",
  deno: "2.9.6",
  miniflare: "4.20260730.0",
  esbuild: "0.28.2",
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6.0": "npm:typescript@6.0.3",
  "typescript-7.0": "npm:typescript@7.0.2",
};
export type ProgramName = keyof typeof VERSIONS;

const folder = join(CACHE, "programs");
const manifest = JSON.stringify({ private: true, dependencies: VERSIONS }, undefined, 2);

/** Such as `20.20.2`. */
export const versionOf = (name: ProgramName) => VERSIONS[name].replace(/^.*@/, "");

/** A file of such a package. */
export const programFile = (name: ProgramName, path: string) => join(folder, "node_modules", name, path);

/** Installs them all, unless an earlier run did. These, unlike the packages, may run install scripts. */
export async function installPrograms(): Promise<void> {
  const stamp = join(folder, "installed.json");
  if ((await readFile(stamp, "utf8").catch(() => "")) === manifest) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), manifest);
  await npmInstall(folder);
  await writeFile(stamp, manifest);
}
