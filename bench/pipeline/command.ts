import { spawn } from "node:child_process";

const SHOWN = 20;

/** Runs a program to its end; gives what it printed. @throws with its last lines when it fails */
export function command(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve(printed);
      const tail = printed.trimEnd().split("\n").slice(-SHOWN).join("\n");
      reject(new Error(`${[program, ...args].join(" ")} ended with ${code}\n${tail}`));
    });
  });
}
