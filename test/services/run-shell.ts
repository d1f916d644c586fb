import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Most seconds that a command may take. */
const MOST_SECONDS = 20;

/** Runs a command in a POSIX shell; fails when its status is not 0. */
export async function runShell(
  command: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<string> {
  const { stdout } = await promisify(execFile)("sh", ["-c", command], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: "latin1",
    timeout: MOST_SECONDS * 1000,
  });
  return stdout;
}
