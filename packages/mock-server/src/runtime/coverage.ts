import type { ApiName } from "../specs.ts";
import { type Described, key, keyOf, type Part, type Parts, partsOf } from "./coverage-parts.ts";

/** A part of the contract: an operation, one of its statuses, or one of the codes that come with a status. */
export interface CoverageItem {
  readonly api: ApiName;
  readonly operation: string;
  readonly status?: number;
  readonly code?: number;
  readonly seen: boolean;
}

export interface CoverageCount {
  readonly seen: number;
  readonly total: number;
}

/** How much of the contract clients have seen. */
export interface CoverageReport {
  readonly operations: CoverageCount;
  readonly statuses: CoverageCount;
  readonly codes: CoverageCount;
  /** What nobody has seen; nothing below an operation that is missing itself. */
  readonly missing: readonly CoverageItem[];
  readonly items: readonly CoverageItem[];
}

/** What clients of a mock have seen of the descriptions. Grows no further than these. */
export class Coverage {
  /** Of each API; all mocks of a description share them. */
  private readonly parts: readonly Parts[];
  private readonly seen = new Set<string>();
  /** What came last: a client that polls sees the same again and again. */
  private last: Part | undefined;

  constructor(apis: Iterable<readonly [ApiName, readonly Described[]]>) {
    this.parts = [...apis].map(([api, operations]) => partsOf(api, operations));
  }

  see(api: ApiName, operation: string, status: number, code: number | undefined): void {
    const { last } = this;
    const isSame = last?.operation === operation && last.status === status && last.code === code;
    if (isSame && last.api === api) return;
    this.last = { api, operation, status, ...(code !== undefined && { code }) };
    // What is above it was seen with it.
    if (this.seen.has(key(api, operation, status, code))) return;
    const parts: Part[] = [
      { api, operation },
      { api, operation, status },
    ];
    if (code !== undefined) parts.push({ api, operation, status, code });
    for (const part of parts) {
      if (this.parts.some((parts) => parts.has(keyOf(part)))) this.seen.add(keyOf(part));
    }
  }

  report(): CoverageReport {
    const all = this.parts.flatMap((parts) => [...parts]);
    return reportOf(all.map(([name, part]) => ({ ...part, seen: this.seen.has(name) })));
  }
}

/** What several mocks have seen together, such as those of all tests of a suite. */
export function mergeCoverage(reports: readonly CoverageReport[]): CoverageReport {
  const merged = new Map<string, CoverageItem>();
  for (const item of reports.flatMap(({ items }) => items)) {
    if (merged.get(keyOf(item))?.seen !== true) merged.set(keyOf(item), item);
  }
  return reportOf([...merged.values()]);
}

function reportOf(items: readonly CoverageItem[]): CoverageReport {
  const kinds = {
    operations: items.filter(({ status }) => status === undefined),
    statuses: items.filter(({ status, code }) => status !== undefined && code === undefined),
    codes: items.filter(({ code }) => code !== undefined),
  };
  const count = (list: readonly CoverageItem[]): CoverageCount => ({
    seen: list.filter(({ seen }) => seen).length,
    total: list.length,
  });
  const unseen = new Set(kinds.operations.filter(({ seen }) => !seen).map(keyOf));
  const missing = items.filter(
    ({ api, operation, status, seen }) =>
      !seen && (status === undefined || !unseen.has(keyOf({ api, operation }))),
  );
  return {
    operations: count(kinds.operations),
    statuses: count(kinds.statuses),
    codes: count(kinds.codes),
    missing,
    items,
  };
}
