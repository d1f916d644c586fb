import type { MockViolation } from "../engine/serve-api.ts";

const MOST_LINES = 20;

/** Throws when an answer of the mock broke its description; the message says which, and how. */
export function assertNoViolations({ violations }: { readonly violations: readonly MockViolation[] }): void {
  if (violations.length === 0) return;
  const lines = violations.slice(0, MOST_LINES).map(describe);
  throw new Error([`${violations.length} answers broke the description:`, ...lines].join("\n"));
}

function describe({ operationId, status, violations, error }: MockViolation): string {
  const reasons = violations.map(({ message }) => message);
  const all = error === undefined ? reasons : [...reasons, String(error)];
  return `  ${operationId || "no operation"} ${status}: ${all.join("; ")}`;
}
