import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./run-program.ts";

/** What is kept between runs: programs, and what npm has downloaded. */
export const CACHE = fileURLToPath(new URL("../node_modules/.cache/consumers", import.meta.url));

const OPTIONS = ["--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline", "--loglevel=error"];

/** Installs what the package.json of a folder says. */
export function npmInstall(folder: string, ...options: string[]): Promise<string> {
  const cache = `--cache=${join(CACHE, "npm")}`;
  return runProgram("npm", ["install", cache, ...OPTIONS, ...options], { cwd: folder });
}
