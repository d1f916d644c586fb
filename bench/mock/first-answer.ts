import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ENTRY, PACKAGE } from "./entry.ts";

const run = promisify(execFile);
const RUNS = 5;

const PROGRAMS = {
  prism: `await import("@stoplight/prism-http");`,
  mock: `
    const { startMock } = await import("${ENTRY}");
    const mock = await startMock();
    await (await fetch(mock.url + "/api/v3/site/ping")).text();
    await mock.close();`,
};

/** Milliseconds of processes that import Prism, and of those that answer a first request with both APIs. */
export interface FirstAnswer {
  readonly prism: readonly number[];
  readonly mock: readonly number[];
}

/** Both take turns. */
export async function measureFirstAnswer(): Promise<FirstAnswer> {
  const times = { prism: [] as number[], mock: [] as number[] };
  for (let count = 0; count < RUNS; count += 1) {
    for (const name of ["prism", "mock"] as const) times[name].push(await time(PROGRAMS[name]));
  }
  return times;
}

async function time(program: string): Promise<number> {
  const timed = `const start = performance.now(); ${program} console.log(performance.now() - start);`;
  // The package imports itself by its name, and Prism as its own dependency.
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", timed], { cwd: PACKAGE });
  return Number(stdout);
}
