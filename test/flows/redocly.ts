import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

const PACKAGE = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const REDOCLY = join(dirname(PACKAGE), "bin/cli.js");
/** Milliseconds; longer than any flow takes on a busy machine. */
const DEADLINE = 120_000;

export interface Ended {
  readonly ok: boolean;
  /** What it wrote, both streams. */
  readonly output: string;
}

/** Runs a command of the Redocly CLI, silent towards its maker. */
export async function redocly(args: readonly string[]): Promise<Ended> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  const program = spawn(process.execPath, [REDOCLY, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: DEADLINE,
  });
  const ended = new Promise<number | null>((done) => program.on("close", done));
  const [out, err, status] = await Promise.all([text(program.stdout), text(program.stderr), ended]);
  return { ok: status === 0, output: `${out}${err}` };
}
