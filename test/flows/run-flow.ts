import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CoverageReport, type Mock, startMock } from "@debrid-drive/mock-server";
import type { Flow } from "./read-flows.ts";
import { redocly } from "./redocly.ts";

/** A flow that was run. */
export interface FlowRun {
  readonly flow: Flow;
  /** Steps that ran, each counted once. */
  readonly steps: number;
  /** Checks that held, of all attempts. */
  readonly checks: number;
  /** Requests, with those that a step repeats. */
  readonly requests: number;
  /** Why it failed, `undefined` when all is well. */
  readonly failure: string | undefined;
  /** Its traffic, a HAR file. */
  readonly har: string;
  /** What it saw of the descriptions. */
  readonly coverage: CoverageReport;
}

interface Step {
  readonly stepId?: string;
  readonly checks?: readonly { readonly passed: boolean }[];
  readonly executedSteps?: readonly Step[];
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly totalRequests: number; readonly executedWorkflows: readonly Step[] }>
  >;
}

/** Runs one workflow against a mock of its own, whose clock stands still. Traffic and report go into `folder`. */
export async function runFlow(flow: Flow, folder: string): Promise<FlowRun> {
  await using mock = await startMock({ clock: "frozen", ...flow.setup });
  const [har, json] = ["har", "json"].map((end) => join(folder, `${flow.workflow}.${end}`)) as [
    string,
    string,
  ];
  const servers = flow.sources.flatMap((name) => ["-S", `${name}=${mock.url}`]);
  const outputs = ["-H", har, "-J", json, "--no-secrets-masking"];
  const { ok, output } = await redocly(["respect", flow.file, "-w", flow.workflow, ...servers, ...outputs]);
  const report = await readReport(json);
  const [result] = Object.values(report?.files ?? {});
  const steps = (result?.executedWorkflows ?? []).flatMap(flatten);
  const run = {
    flow,
    steps: new Set(steps.map(({ stepId }) => stepId)).size,
    checks: steps.flatMap(({ checks = [] }) => checks).filter(({ passed }) => passed).length,
    requests: result?.totalRequests ?? 0,
    har,
    coverage: mock.coverage(),
  };
  return { ...run, failure: ok ? failureOf(flow, steps, mock) : output };
}

/** What respect does not notice: steps that did not run or checked nothing, and defects of the mock. */
function failureOf(flow: Flow, steps: readonly Step[], mock: Mock): string | undefined {
  const checked = new Set(
    steps.filter(({ checks = [] }) => checks.some(({ passed }) => passed)).map(({ stepId }) => stepId),
  );
  const missing = flow.steps.filter((step) => !checked.has(step));
  const [defect] = mock.violations;
  if (defect) return `the mock broke its description: ${JSON.stringify(defect)}`;
  return flow.steps.length === 0 ? "it has no steps" : lacks(missing);
}

const lacks = (missing: readonly string[]): string | undefined =>
  missing.length === 0 ? undefined : `no check of these steps held: ${missing.join(", ")}`;

const flatten = (step: Step): readonly Step[] =>
  step.executedSteps === undefined ? [step] : step.executedSteps.flatMap(flatten);

const readReport = async (file: string): Promise<Report | undefined> =>
  readFile(file, "utf8").then(
    (json) => JSON.parse(json) as Report,
    () => undefined,
  );
