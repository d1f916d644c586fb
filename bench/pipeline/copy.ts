import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "./command.ts";
import { type Task, tasksIn } from "./tasks.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The last commit in a folder of its own, with its own dependencies and an empty cache. */
export interface Copy {
  readonly folder: string;
  /** Runs tasks; gives all of them. `force` takes none of them from the cache. */
  turbo(tasks: readonly string[], options?: { readonly force: boolean }): Promise<readonly Task[]>;
  git(...args: readonly string[]): Promise<string>;
}

/** Removed when `use` is done with it. */
export async function withCopy<T>(use: (copy: Copy) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bench-pipeline-"));
  try {
    await command(ROOT, "git", ["clone", "--quiet", "--shared", ROOT, folder]);
    await install(folder);
    return await use(copyIn(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function install(folder: string): Promise<void> {
  try {
    await command(folder, "pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isMissing ? new Error("pnpm is not on the PATH: run `pnpm bench pipeline`") : error;
  }
}

function copyIn(folder: string): Copy {
  const bin = join(folder, "node_modules", ".bin");
  const PATH = [bin, process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: "1" };
  return {
    folder,
    async turbo(tasks, { force } = { force: false }) {
      const how = ["--cache-dir=.turbo-bench", "--output-logs=hash-only", ...(force ? ["--force"] : [])];
      return tasksIn(await command(folder, join(bin, "turbo"), ["run", ...tasks, ...how], env));
    },
    git: (...args) => command(folder, "git", args),
  };
}
