import { fileURLToPath } from "node:url";
import type { Report, Runtime } from "./runtimes/runtime.ts";
import { NAMES } from "./scenarios/index.ts";

const docs = (name: string) => fileURLToPath(new URL(`../../docs/compatibility/${name}.md`, import.meta.url));

/** What the docs include. */
export const TABLES = { runtimes: docs("runtimes"), compilers: docs("compilers") };

const PASSED = "✓";
const FAILED = "fails";

export const passedOr = (passed: boolean) => (passed ? PASSED : FAILED);
export const withNote = (text: string) => `<!-- Written by \`pnpm test:consumers --update\`. -->\n\n${text}`;

interface Ended {
  readonly runtime: Runtime;
  /** Undefined when it fell before it could say. */
  readonly report: Report | undefined;
}

/** A row for each scenario, a column for each version of a runtime, however often it ran. */
export function runtimesTable(ended: readonly Ended[]): string {
  const columns = Map.groupBy(ended, ({ runtime }) => headOf(runtime));
  const rows = [...NAMES.everywhere, ...NAMES.withFiles].map((scenario) => [
    scenario,
    ...[...columns.values()].map((runs) => cell(runs, scenario)),
  ]);
  return withNote(table([["", ...columns.keys()], ...rows]));
}

const headOf = ({ name, version = "" }: Runtime) => `${name} ${version}`.trim();

function cell(runs: readonly Ended[], scenario: string): string {
  if (NAMES.withFiles.includes(scenario) && runs.some(({ runtime }) => !runtime.hasFiles)) return "—";
  return passedOr(
    runs.every(({ report }) =>
      report?.outcomes.some(({ name, failure }) => name === scenario && failure === undefined),
    ),
  );
}

/** A Markdown table, the first row its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows].map(line).join("");
}
