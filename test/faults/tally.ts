import type { Outcome } from "./client.ts";
import type { Operation } from "./operations.ts";

/** What a tally knows, fit to be sent to another thread. */
export interface TallyFigures {
  readonly longest: { readonly milliseconds: number; readonly operation: string };
  readonly byStatus: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly found: ReadonlyMap<string, { readonly count: number; readonly first: string }>;
}

/** Counts answers, and failures that are alike once. */
export class Tally {
  private longest = { milliseconds: 0, operation: "" };
  private readonly byStatus = new Map<number, Map<string, number>>();
  private readonly found = new Map<string, { count: number; first: string }>();

  get figures(): TallyFigures {
    const { longest, byStatus, found } = this;
    return { longest, byStatus, found };
  }

  get count(): number {
    return sum([...this.byStatus.values()].flatMap((apis) => [...apis.values()]));
  }

  see({ api, id }: Operation, { status }: Outcome, milliseconds: number): void {
    this.addAnswers(status, api, 1);
    if (milliseconds > this.longest.milliseconds) this.longest = { milliseconds, operation: id };
  }

  add({ longest, byStatus, found }: TallyFigures): void {
    for (const [status, apis] of byStatus)
      for (const [api, count] of apis) this.addAnswers(status, api, count);
    for (const [kind, { count, first }] of found) this.fail(kind, () => first, count);
    if (longest.milliseconds > this.longest.milliseconds) this.longest = longest;
  }

  /** @param kind same for all that have the same cause */
  fail(kind: string, shown: () => string, count = 1): void {
    const known = this.found.get(kind);
    if (known) known.count += count;
    else this.found.set(kind, { count, first: shown() });
  }

  get failures(): readonly string[] {
    return [...this.found].map(([kind, { count, first }]) => `${count} times ${kind}\n    ${first}`);
  }

  get note(): string {
    const { milliseconds, operation } = this.longest;
    const violations = sum([...this.found.values()].map(({ count }) => count));
    return `${violations} violations, longest answer ${milliseconds.toFixed(0)} ms (${operation})`;
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

  private addAnswers(status: number, api: string, count: number): void {
    const apis = this.byStatus.get(status) ?? new Map<string, number>();
    apis.set(api, (apis.get(api) ?? 0) + count);
    this.byStatus.set(status, apis);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
