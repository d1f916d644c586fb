import type { Outcome } from "./client.ts";
import type { Operation } from "./operations.ts";

/** Counts answers, and failures that are alike once. */
export class Tally {
  count = 0;
  violations = 0;
  private longest = 0;
  private slowest = "";
  private readonly byStatus = new Map<number, Map<string, number>>();
  private readonly found = new Map<string, { count: number; first: string }>();

  see({ api, id }: Operation, { status }: Outcome, milliseconds: number): void {
    this.count += 1;
    const apis = this.byStatus.get(status) ?? new Map<string, number>();
    apis.set(api, (apis.get(api) ?? 0) + 1);
    this.byStatus.set(status, apis);
    if (milliseconds <= this.longest) return;
    this.longest = milliseconds;
    this.slowest = id;
  }

  /** @param kind same for all that have the same cause */
  fail(kind: string, shown: () => string): void {
    this.violations += 1;
    const known = this.found.get(kind);
    if (known) known.count += 1;
    else this.found.set(kind, { count: 1, first: shown() });
  }

  get failures(): readonly string[] {
    return [...this.found].map(([kind, { count, first }]) => `${count} times ${kind}\n    ${first}`);
  }

  get note(): string {
    return `${this.violations} violations, longest answer ${this.longest.toFixed(0)} ms (${this.slowest})`;
  }

  /** A table: answers by status. */
  get rows(): readonly string[] {
    const row = (...cells: readonly unknown[]) => cells.map((cell) => String(cell).padStart(12)).join("");
    const counts = [...this.byStatus].sort(([a], [b]) => a - b);
    return [
      row("status", "realdebrid", "cloudreve"),
      ...counts.map(([status, apis]) => row(status, apis.get("realdebrid") ?? 0, apis.get("cloudreve") ?? 0)),
    ];
  }
}
