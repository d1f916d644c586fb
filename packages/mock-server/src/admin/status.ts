import type { MockResponse } from "../engine/handler.ts";
import type { OperationSource } from "../engine/list-operations.ts";
import { fieldsOf } from "../runtime/faults/check-rule.ts";
import { FAULT_KINDS } from "../runtime/faults/fault.ts";
import type { ApiName } from "../specs.ts";
import { clockOf } from "./clock.ts";
import { type AdminTarget, json, type Route } from "./route.ts";
import { signInsOf } from "./sign-ins.ts";

export const statusRoutes: readonly Route[] = [
  ["GET", /^status$/, status],
  ["GET", /^catalogue$/, catalogue],
  ["GET", /^violations$/, ({ world }) => json(world.violations)],
];

/** What changes, in few numbers: cheap enough to be asked for each second. */
function status({ world, worlds }: AdminTarget): MockResponse {
  const { runtime, scenario, violations } = world;
  const { devices, twoFactor } = signInsOf(world);
  return json({
    ...clockOf(world),
    machine: Date.now(),
    scenario: scenario ?? null,
    requests: runtime.journal.total,
    faults: runtime.faults.rules.length,
    holding: runtime.faults.holding,
    waiting: [...devices, ...twoFactor].filter((one) => one.status === "waiting").length,
    violations: violations.length,
    sessions: worlds.size,
  });
}

/** What stays as it is while the mock runs. */
function catalogue({ world }: AdminTarget): MockResponse {
  const kinds = FAULT_KINDS.map((kind) => ({ kind, fields: fieldsOf(kind) }));
  const served = world.served.map(({ api, engine }) => ({ api: api.name, operations: engine.operations }));
  return json({ ...catalogueOf(served), kinds });
}

interface Listed {
  readonly api: ApiName;
  readonly operations: readonly OperationSource[];
}

/** Names of APIs, and what can be asked of them. */
export function catalogueOf(listed: readonly Listed[]): object {
  const operations = listed.flatMap(({ api, operations: all }) =>
    all.map(({ id, method, path }) => ({ api, id, method: method.toUpperCase(), path })),
  );
  return { apis: listed.map(({ api }) => api), operations };
}
