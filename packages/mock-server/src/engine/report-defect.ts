import type { MockResponse } from "./handler.ts";
import type { Violation } from "./mock-api.ts";
import { problem } from "./problem.ts";
import type { Served, ServedApi } from "./serve-api.ts";
import type { Exchange } from "./stages.ts";
import { violation } from "./violations.ts";

/** A handler that throws is a defect of the mock. */
export function fail(served: ServedApi, exchange: Exchange, error: unknown): Served {
  const message = error instanceof Error ? error.message : String(error);
  const violations = [violation("status", "", "handler", `could not be decided: ${message}`)];
  return { answer: report(served, exchange, 500, violations, error), operation: exchange.operation };
}

/** Reports an answer that breaks the description; gives what a strict mock sends in its place. */
export function report(
  { api, report }: ServedApi,
  { operation, request }: Exchange,
  status: number,
  violations: readonly Violation[],
  error?: unknown,
): MockResponse {
  const operationId = operation?.id ?? "";
  const { method, path } = request;
  const cause = error === undefined ? {} : { error };
  report({ api: api.name, operationId, method, path, status, violations, ...cause });
  return problem(500, "The mock's answer breaks the description", {
    detail: `${operationId} answered ${status}. This is a defect of the mock, or of the description.`,
    violations,
  });
}
