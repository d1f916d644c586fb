import type { FaultKind } from "@debrid-drive/mock-server";
import type { ClientOperation } from "./apis.ts";
import type { Mode, Verdict } from "./try-case.ts";

interface Line {
  readonly ends: Map<Verdict["end"], number>;
  cases: number;
  requests: number;
  /** The most that one operation was sent which must not be repeated. */
  mostUnrepeatable: number;
  violations: number;
}

const ENDS = ["data", "api", "http", "network", "timeout", "decode"] as const;
const MODE_WORDS: Readonly<Record<Mode, string>> = {
  always: "",
  once: ", first try only",
  after: ", after it ran",
};

/** What calls ended in, by fault. */
export class FaultTable {
  private readonly lines = new Map<string, Line>();

  add(kind: FaultKind, mode: Mode, { operation }: ClientOperation, verdict: Verdict): void {
    const { end, requests, violations } = verdict;
    for (const name of [kind + MODE_WORDS[mode], "total"]) {
      const line = this.lineOf(name);
      line.cases += 1;
      line.requests += requests;
      line.ends.set(end, (line.ends.get(end) ?? 0) + 1);
      if (!operation.repeatable) line.mostUnrepeatable = Math.max(line.mostUnrepeatable, requests);
      line.violations += violations.length;
    }
  }

  get rows(): readonly string[] {
    const { total, ...lines } = Object.fromEntries(this.lines);
    return [
      row("", ["cases", ...ENDS, "other", "requests", "unsafe", "violations"]),
      ...Object.entries(lines).map(([name, line]) => row(name, cells(line))),
      ...(total ? [row("total", cells(total))] : []),
      "  unsafe: the most requests of one call that is not safe to repeat",
    ];
  }

  private lineOf(name: string): Line {
    const known = this.lines.get(name);
    if (known) return known;
    const line = { ends: new Map(), cases: 0, requests: 0, mostUnrepeatable: 0, violations: 0 };
    this.lines.set(name, line);
    return line;
  }
}

function cells({ ends, cases, requests, mostUnrepeatable, violations }: Line): readonly number[] {
  const counts = ENDS.map((end) => ends.get(end) ?? 0);
  const others = cases - counts.reduce((sum, count) => sum + count, 0);
  return [cases, ...counts, others, requests, mostUnrepeatable, violations];
}

const row = (name: string, cells: readonly (string | number)[]): string =>
  `  ${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(cell === "violations" ? 11 : 9)).join("")}`;
