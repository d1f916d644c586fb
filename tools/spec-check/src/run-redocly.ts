import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs Redocly, without telemetry and notices, and resolves to what it prints. */
export async function runRedocly(args: readonly string[], cwd = process.cwd()): Promise<string> {
  const redocly = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { cwd, env, maxBuffer: 256 * 1024 * 1024 };
  return (await run(process.execPath, [join(redocly, "bin/cli.js"), ...args], options)).stdout;
}
