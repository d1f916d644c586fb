import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const LIMIT_MS = 120_000;

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a program prints. Throws with what it printed when it fails; it is killed after two minutes. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env }: ProgramOptions = {},
): Promise<string> {
  const { code, output } = await endOf(file, args, { ...(cwd && { cwd }), ...(env && { env }) });
  if (code !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${code}\n${output}`);
  return output;
}

/** The same for a program that may fail. */
export async function endOf(file: string, args: readonly string[], options: ProgramOptions) {
  const { cwd, env } = options;
  try {
    const { stdout } = await run(file, args, {
      cwd,
      env: { ...process.env, ...env },
      timeout: LIMIT_MS,
      killSignal: "SIGKILL",
      maxBuffer: 16 * 1024 * 1024,
    });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code: unknown; stdout?: string; stderr?: string };
    return { code: code ?? "a signal", output: stdout + stderr };
  }
}
