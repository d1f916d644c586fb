import { spawn } from "node:child_process";

const SHOWN = 40;

/** Runs a command to its end. Silent when it succeeds; else the error has the last lines of what it printed. */
export function command(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve(printed);
      const tail = `${printed}${errors}`.trimEnd().split("\n").slice(-SHOWN).join("\n");
      reject(new Error(`${[program, ...args].join(" ")} ended with ${code}\n${tail}`));
    });
  });
}
