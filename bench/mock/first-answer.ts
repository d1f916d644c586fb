import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ENTRY, PACKAGE } from "./entry.ts";
import { median } from "./median.ts";

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

/** Milliseconds of a process that imports Prism, and of one that answers a first request with both APIs. */
export async function measureFirstAnswer(): Promise<{ readonly prism: number; readonly mock: number }> {
  const times = { prism: [] as number[], mock: [] as number[] };
  for (let count = 0; count < RUNS; count += 1) {
    for (const name of ["prism", "mock"] as const) times[name].push(await time(PROGRAMS[name]));
  }
  return { prism: median(times.prism), mock: median(times.mock) };
}

async function time(program: string): Promise<number> {
  const timed = `const start = performance.now(); ${program} console.log(performance.now() - start);`;
  // The package imports itself by its name, and Prism as its own dependency.
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", timed], { cwd: PACKAGE });
  return Number(stdout);
}
