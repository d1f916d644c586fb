import { calls } from "./calls.ts";
import { listsAndStores } from "./lists-and-stores.ts";
import type { FileScenario, Given, Scenario } from "./scenario.ts";
import { fileTransfers, transfers } from "./transfers.ts";
import { waits } from "./waits.ts";

const everywhere: readonly Scenario[] = [...calls, ...waits, ...listsAndStores, ...transfers];
const withFiles: readonly FileScenario[] = fileTransfers;

/** What must run everywhere, and what else must run where there is a file system. */
export const NAMES = {
  everywhere: everywhere.map(({ name }) => name),
  withFiles: withFiles.map(({ name }) => name),
};

export interface Outcome {
  readonly name: string;
  /** Undefined when it went well. */
  readonly failure?: string;
}

/** Runs all that the runtime has what it takes for, one after the other. */
export async function runScenarios(given: Given): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of everywhere) outcomes.push(await outcomeOf(name, run(given)));
  const { files } = given;
  if (!files) return outcomes;
  for (const { name, runWithFiles } of withFiles) {
    outcomes.push(await outcomeOf(name, runWithFiles(given, files)));
  }
  return outcomes;
}

async function outcomeOf(name: string, work: Promise<void>): Promise<Outcome> {
  try {
    await work;
    return { name };
  } catch (error) {
    return { name, failure: error instanceof Error ? `${error}\n${error.stack}` : String(error) };
  }
}
