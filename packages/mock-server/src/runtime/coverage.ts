import type { OperationSource } from "../engine/list-operations.ts";
import type { ApiName } from "../specs.ts";

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

type Described = Pick<OperationSource, "id" | "value">;
type Part = Omit<CoverageItem, "seen">;

const keyOf = ({ api, operation, status, code }: Part) => key(api, operation, status, code);

const key = (api: ApiName, operation: string, status: number | undefined, code: number | undefined) =>
  `${api} ${operation} ${status ?? "-"} ${code ?? "-"}`;

/** What clients of a mock have seen of the descriptions. Grows no further than these. */
export class Coverage {
  private readonly parts = new Map<string, Part>();
  private readonly seen = new Set<string>();
  /** What came last: a client that polls sees the same again and again. */
  private last: Part | undefined;

  constructor(apis: Iterable<readonly [ApiName, readonly Described[]]>) {
    for (const [api, operations] of apis) {
      for (const operation of operations) {
        for (const part of partsOf(api, operation)) this.parts.set(keyOf(part), part);
      }
    }
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
      if (this.parts.has(keyOf(part))) this.seen.add(keyOf(part));
    }
  }

  report(): CoverageReport {
    return reportOf([...this.parts].map(([name, part]) => ({ ...part, seen: this.seen.has(name) })));
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

function* partsOf(api: ApiName, { id, value }: Described): Iterable<Part> {
  const operation = id;
  yield { api, operation };
  for (const name of Object.keys(value.responses ?? {})) {
    if (/^\d{3}$/.test(name)) yield { api, operation, status: Number(name) };
  }
  for (const [name, failures] of Object.entries(value["x-error-codes"] ?? {})) {
    const status = Number(name);
    // Where failures share the status of success, success has a code too.
    const successes = status < 300 ? [0, ...(value["x-success-codes"] ?? [])] : [];
    for (const code of new Set([...successes, ...failures])) yield { api, operation, status, code };
  }
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
