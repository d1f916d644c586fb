import type { MockResponse } from "../engine/handler.ts";
import type { CoverageItem } from "../runtime/coverage.ts";
import { type AdminTarget, json, type Route } from "./route.ts";

export const coverageRoutes: readonly Route[] = [["GET", /^coverage$/, coverage]];

interface Part {
  readonly seen: boolean;
}

interface Status extends Part {
  readonly status: number;
  readonly codes: (Part & { readonly code: number })[];
}

interface Row extends Part {
  readonly api: string;
  readonly operation: string;
  readonly statuses: Status[];
}

function coverage({ world }: AdminTarget): MockResponse {
  const { operations, statuses, codes, items } = world.runtime.coverage.report();
  return json({ operations, statuses, codes, rows: rowsOf(items) });
}

/** A row for each operation. An item comes after those above it. */
function rowsOf(items: readonly CoverageItem[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { api, operation, status, code, seen } of items) {
    const row = rows.get(`${api} ${operation}`) ?? { api, operation, seen, statuses: [] };
    rows.set(`${api} ${operation}`, row);
    if (status === undefined) continue;
    if (code === undefined) row.statuses.push({ status, seen, codes: [] });
    else row.statuses.find((one) => one.status === status)?.codes.push({ code, seen });
  }
  return [...rows.values()];
}
