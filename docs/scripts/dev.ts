import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const DOCS = fileURLToPath(new URL("../", import.meta.url));

/** What pages and references are made of, and what makes them again. */
const SOURCES = ["specs", "examples/snippets", ".changeset"];
const STEPS = ["build-pages.ts", "build-reference.ts"];
const MADE = /(?:^|[\\/])(?:dist|node_modules|\.turbo)(?:[\\/]|$)/;

/** The exit code of a program; its output goes where this one's goes. */
function run(program: string, args: readonly string[], folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

async function makeAgain(): Promise<void> {
  const bundled = await run("turbo", ["run", "bundle", "--output-logs=errors-only"], REPOSITORY);
  if (bundled !== 0) return;
  for (const step of STEPS) if ((await run(process.execPath, [`scripts/${step}`], DOCS)) !== 0) return;
}

let running: Promise<void> | undefined;
let again = false;

/** One run at a time; changes during a run lead to one more. */
function changed(name: string | null): void {
  if (name !== null && MADE.test(name)) return;
  if (running) {
    again = true;
    return;
  }
  running = makeAgain().finally(() => {
    running = undefined;
    if (again) {
      again = false;
      changed(null);
    }
  });
}

const watchers = SOURCES.map((source) =>
  watch(`${REPOSITORY}${source}`, { recursive: true }, (_, name) => changed(name)),
);
process.exitCode = await run("vitepress", ["dev", "--host", "127.0.0.1", ...process.argv.slice(2)], DOCS);
for (const watcher of watchers) watcher.close();
