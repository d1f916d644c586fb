import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ApiName } from "@debrid-drive/mock-server";
import type { FlowRun } from "../run-flow.ts";
import type { DriftTotals } from "./drift.ts";
import { measure } from "./measure.ts";
import { type Figures, fallen } from "./ratchet.ts";

/** Prints how much of an API's description was used, and holds it against `coverage.json`; `update` writes it. */
export async function checkCoverage(
  api: ApiName,
  specs: string,
  runs: readonly FlowRun[],
  folder: string,
  update: boolean,
): Promise<boolean> {
  const { figures, totals, flows, findings } = await measure(api, specs, runs, folder);
  print(`\n${api}, as redocly drift counts: flows and scenarios (flows alone)`);
  for (const name of Object.keys(totals) as (keyof DriftTotals)[]) {
    const { covered, total } = totals[name];
    print(`  ${name.padEnd(26)} ${figures[name]} %, ${covered} of ${total} (${flows[name].covered})`);
  }
  const others = Object.keys(figures).filter((name) => !(name in totals));
  if (others.length > 0) print("by group, with the codes of the envelope:");
  for (const name of others) print(`  ${name.padEnd(26)} ${figures[name]} %`);
  if (findings !== undefined) print(findings);
  const file = join(specs, api, "coverage.json");
  const reached = update ? {} : (JSON.parse(await readFile(file, "utf8")) as Figures);
  const worse = fallen(reached, figures);
  for (const line of worse) print(`  FAILED ${line}`);
  if (update) await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  return worse.length === 0 && findings === undefined;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
