import { type Copy, withCopy } from "./copy.ts";
import { type Edited, editDescriptions } from "./edit.ts";

export const ROUNDS = 3;
/** Root scripts, and what turbo runs for them. */
const SCRIPTS = {
  bundle: ["bundle"],
  generate: ["generate"],
  lint: ["lint"],
  build: ["build", "docs:build"],
} as const;

/** Seconds of a script, in each round. */
export interface ScriptTimes {
  readonly name: string;
  /** How many tasks of packages it is made of. */
  readonly tasks: number;
  /** With all tasks run. */
  readonly cold: readonly number[];
  /** With all tasks taken from the cache. */
  readonly warm: readonly number[];
}

export interface Pipeline {
  readonly scripts: readonly ScriptTimes[];
  readonly edits: readonly Edited[];
}

/** In a copy of the last commit, so that the checkout and its cache stay as they are. */
export function measurePipeline(): Promise<Pipeline> {
  return withCopy(async (copy) => {
    const scripts: ScriptTimes[] = [];
    for (const [name, tasks] of Object.entries(SCRIPTS)) scripts.push(await timesOf(copy, name, tasks));
    return { scripts, edits: await editDescriptions(copy) };
  });
}

async function timesOf(copy: Copy, name: string, tasks: readonly string[]): Promise<ScriptTimes> {
  const times = { cold: [] as number[], warm: [] as number[] };
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of ["cold", "warm"] as const) {
      const startedAt = performance.now();
      const run = await copy.turbo(tasks, { force: kind === "cold" });
      times[kind].push((performance.now() - startedAt) / 1_000);
      const wrong = run.find(({ isCached }) => isCached !== (kind === "warm"));
      if (wrong) throw new Error(`${name}, ${kind}: ${wrong.package}:${wrong.name} is not`);
      count = run.length;
    }
  }
  return { name, tasks: count, ...times };
}
