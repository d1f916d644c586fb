// Runs every workflow of the Arazzo files against the mock, and counts what of the descriptions was used.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkCoverage } from "./coverage/check.ts";
import { mapLimited } from "./map-limited.ts";
import { readFlows } from "./read-flows.ts";
import { type FlowRun, runFlow } from "./run-flow.ts";

const SPECS = fileURLToPath(new URL("../../specs", import.meta.url));
/** Programs at once; each has work for a core. */
const AT_ONCE = 4;

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false } },
});
const folder = await mkdtemp(join(tmpdir(), "flows-"));
try {
  const all = await readFlows(SPECS);
  const flows = wanted.length === 0 ? all : all.filter(({ workflow }) => wanted.includes(workflow));
  const runs = await mapLimited(flows, AT_ONCE, (flow) => runFlow(flow, folder));
  for (const run of runs) report(run);
  const sum = (key: "steps" | "checks" | "requests") => runs.reduce((total, run) => total + run[key], 0);
  const failed = runs.filter(({ failure }) => failure !== undefined).length;
  print(
    `${runs.length - failed} flows passed, ${failed} failed: ` +
      `${sum("steps")} steps, ${sum("checks")} checks, ${sum("requests")} requests`,
  );
  if (failed > 0 || runs.length === 0) process.exitCode = 1;
  // Without all flows, the figures would fall.
  else if (wanted.length === 0) {
    for (const api of ["realdebrid", "cloudreve"] as const) {
      if (!(await checkCoverage(api, SPECS, runs, folder, values.update))) process.exitCode = 1;
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

function report({ flow, steps, checks, requests, failure }: FlowRun): void {
  const mark = failure === undefined ? "passed" : "FAILED";
  print(`${mark} ${flow.workflow.padEnd(32)} ${steps} steps, ${checks} checks, ${requests} requests`);
  if (failure !== undefined) print(failure);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
