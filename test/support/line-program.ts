import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface LineProgramOptions {
  /** Modules that run first. */
  readonly preload?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A program of its own, talked to line by line. It is killed when it is still there at the end. */
export function startLineProgram(file: string, args: readonly string[], options: LineProgramOptions = {}) {
  const { preload = [], env = {} } = options;
  const flags = ["--no-warnings", ...preload.map((module) => `--import=${module}`)];
  const child = spawn(process.execPath, [...flags, file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    say: (line: string) => void child.stdin.write(`${line}\n`),
    /** The next line that it prints. */
    async hear(): Promise<string> {
      const { done, value } = await lines.next();
      if (done) throw new Error("the program has no more to say");
      return value;
    },
    /** Closes its input; gives its exit code. */
    async end(): Promise<unknown> {
      child.stdin.end();
      return (await ended)[0];
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null) child.kill("SIGKILL");
      await ended;
    },
  };
}

export type LineProgram = ReturnType<typeof startLineProgram>;
