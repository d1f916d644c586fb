import { shownQuery } from "../runtime/secrets.ts";
import type { ApiName } from "../specs.ts";
import type { WireFinding } from "./check-wire.ts";
import type { ProxyContext } from "./context.ts";
import type { FoundRoute } from "./description.ts";
import type { Failure } from "./failure.ts";

/** Enough to see what is wrong, and no leak in a proxy that runs for weeks. */
const MOST_VIOLATIONS = 1_000;

export interface PassedExchange {
  readonly api: ApiName;
  readonly route: FoundRoute;
  readonly method: string;
  /** Without what is secret in it. */
  readonly path: string;
  readonly query: string;
  /** 0 when there was none. */
  readonly status: number;
  readonly duration: number;
  readonly finding: WireFinding;
  readonly failure: Failure | undefined;
}

/** Writes an exchange into the journal, and among the violations if it has any. */
export function writeDown({ journal, violations: kept }: ProxyContext, passed: PassedExchange): void {
  const { api, route, method, path, query, status, duration, finding, failure } = passed;
  const { violations, unchecked, code } = finding;
  const operation = route.operation?.id;
  journal.write({
    time: Date.now(),
    api,
    operation,
    method,
    path,
    query: shownQuery(query, route.operation),
    status: status === 0 ? undefined : status,
    code,
    fault: undefined,
    delay: undefined,
    violations,
    unchecked,
    ...(failure && { failure: failure.kind }),
    duration,
  });
  if (violations.length === 0 || kept.length >= MOST_VIOLATIONS) return;
  kept.push({ number: journal.total, api, operation, method, path, status, violations });
}
