import type { MockResponse } from "../engine/handler.ts";
import { fieldsOf } from "../runtime/faults/check-rule.ts";
import { FAULT_KINDS } from "../runtime/faults/fault.ts";
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
  const operations = world.served.flatMap(({ api, engine }) =>
    engine.operations.map(({ id, method, path }) => ({
      api: api.name,
      id,
      method: method.toUpperCase(),
      path,
    })),
  );
  const kinds = FAULT_KINDS.map((kind) => ({ kind, fields: fieldsOf(kind) }));
  return json({ apis: world.served.map(({ api }) => api.name), operations, kinds });
}
