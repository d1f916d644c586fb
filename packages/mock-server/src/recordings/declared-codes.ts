import type { CompiledOperation } from "../engine/compile-operations.ts";

/** Codes that the operation says it can answer with a status; 0 is always among them. */
export function declaredCodes(
  { value }: Pick<CompiledOperation, "value">,
  status: number,
): readonly number[] {
  const failures = value["x-error-codes"]?.[String(status)] ?? [];
  return [0, ...(value["x-success-codes"] ?? []), ...failures];
}
