import { mkdtemp, mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { inTurns } from "./in-turns.ts";
import { openSession } from "./mock.ts";
import { runtimes } from "./runtimes/index.ts";
import type { Report, Runtime } from "./runtimes/runtime.ts";
import { NAMES } from "./scenarios/index.ts";
import { FAULTS } from "./scenarios/waits.ts";
import { runtimesTable, TABLES } from "./tables.ts";

const AT_ONCE = 3;
const reports = new Map<Runtime, Promise<Report>>();
let temporary: Awaited<ReturnType<typeof mkdtempDisposable>> | undefined;

beforeAll(async () => {
  temporary = await mkdtempDisposable(join(tmpdir(), "consumer-runs-"));
  const { path } = temporary;
  const turn = inTurns(AT_ONCE);
  const sessions = await Promise.all(runtimes.map(() => openSession(inject("mock"), FAULTS)));
  for (const [index, runtime] of runtimes.entries()) {
    const report = turn(() => runIn(runtime, sessions[index] ?? "", path));
    report.catch(() => {});
    reports.set(runtime, report);
  }
});

afterAll(async () => {
  await Promise.allSettled(reports.values());
  await temporary?.remove();
});

async function runIn(runtime: Runtime, url: string, path: string): Promise<Report> {
  const place = { project: inject("clients"), folder: await mkdtemp(join(path, "run-")), url };
  return runtime.run(place);
}

const reportOf = async (runtime: Runtime): Promise<Report> => {
  const report = await reports.get(runtime);
  if (!report) throw new Error(`${runtime.name} did not run`);
  return report;
};

const expected = ({ hasFiles }: Runtime) => [...NAMES.everywhere, ...(hasFiles ? NAMES.withFiles : [])];

const named = runtimes.map((runtime) => {
  const { name, version = "", way = "" } = runtime;
  return { title: `${name} ${version} ${way}`.trim(), runtime };
});

describe.each(named)("$title", ({ runtime }) => {
  test("runs all scenarios, in the version that was asked for", async () => {
    const { version, outcomes } = await reportOf(runtime);
    expect(version).toBe(runtime.version);
    expect(outcomes.map(({ name }) => name)).toEqual(expected(runtime));
  });

  test.each(expected(runtime))("%s", async (scenario) => {
    const { outcomes } = await reportOf(runtime);
    const outcome = outcomes.find(({ name }) => name === scenario);
    expect(outcome).toEqual({ name: scenario });
  });
});

test("the docs have this table", async () => {
  const ended = await Promise.all(
    runtimes.map(async (runtime) => ({ runtime, report: await reportOf(runtime).catch(() => undefined) })),
  );
  await expect(runtimesTable(ended)).toMatchFileSnapshot(TABLES.runtimes);
});
