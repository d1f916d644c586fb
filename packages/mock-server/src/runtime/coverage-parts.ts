import type { OperationSource } from "../engine/list-operations.ts";
import type { ApiName } from "../specs.ts";
import type { CoverageItem } from "./coverage.ts";

export type Described = Pick<OperationSource, "id" | "value">;
export type Part = Omit<CoverageItem, "seen">;
export type Parts = ReadonlyMap<string, Part>;

export const keyOf = ({ api, operation, status, code }: Part) => key(api, operation, status, code);

export const key = (api: ApiName, operation: string, status: number | undefined, code: number | undefined) =>
  `${api} ${operation} ${status ?? "-"} ${code ?? "-"}`;

const made = new WeakMap<readonly Described[], Parts>();

/** The parts of a description by their keys; there are thousands, so a session has no copy. */
export function partsOf(api: ApiName, operations: readonly Described[]): Parts {
  const known = made.get(operations);
  if (known !== undefined) return known;
  const parts = operations.flatMap((operation) => [...partsOfOne(api, operation)]);
  const byKey = new Map(parts.map((part) => [keyOf(part), part]));
  made.set(operations, byKey);
  return byKey;
}

function* partsOfOne(api: ApiName, { id, value }: Described): Iterable<Part> {
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
