import { readFile } from "node:fs/promises";
import { redocly } from "../redocly.ts";
import { ORIGIN } from "./har.ts";

interface Count {
  readonly covered: number;
  readonly total: number;
}

/** What `redocly drift` counts of a description, and how much of it the traffic used. */
export type DriftTotals = Readonly<Record<"operations" | "parameters" | "properties" | "responses", Count>>;

export interface Drift {
  /** Whether all traffic is as described. */
  readonly ok: boolean;
  readonly output: string;
  readonly totals: DriftTotals;
}

/** Holds the traffic of a HAR file against a description, and counts. */
export async function drift(har: string, description: string): Promise<Drift> {
  const report = `${har}.coverage.json`;
  const coverage = ["--coverage", "--coverage-output", report];
  const { ok, output } = await redocly([
    ...["drift", har, "--api", description, "--server", ORIGIN],
    ...coverage,
    ...["--ignore-cookies", "--min-severity", "error"],
  ]);
  const json = await readFile(report, "utf8").catch(() => {
    throw new Error(`redocly drift gave no coverage: ${output}`);
  });
  return { ok, output, totals: (JSON.parse(json) as { totals: DriftTotals }).totals };
}
