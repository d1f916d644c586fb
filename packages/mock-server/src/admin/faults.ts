import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import type { FaultRule } from "../runtime/faults/fault.ts";
import { type AdminTarget, attempt, DONE, json, type Route } from "./route.ts";

const LONGEST_RULE = 64 * 1024;

export const faultRoutes: readonly Route[] = [
  ["GET", /^faults$/, list],
  ["POST", /^faults$/, add],
  [
    "DELETE",
    /^faults$/,
    ({ world }) => {
      world.runtime.faults.clear();
      return DONE;
    },
  ],
  [
    "DELETE",
    /^faults\/(\d{1,15})$/,
    ({ world }, _, number) =>
      world.runtime.faults.remove(Number(number)) ? DONE : problem(404, "No such fault"),
  ],
];

function list({ world }: AdminTarget): MockResponse {
  const { faults } = world.runtime;
  return json({ faults: faults.list(), holding: faults.holding, nextDue: faults.nextDue ?? null });
}

function add({ world }: AdminTarget, { body }: RawRequest): MockResponse {
  if (body === undefined || body.length > LONGEST_RULE) return problem(413, "That is no fault rule");
  return attempt(
    () => {
      const rule: unknown = JSON.parse(body.toString());
      if (typeof rule !== "object" || rule === null || Array.isArray(rule)) {
        throw new TypeError("expected an object such as { operation: getUser, kind: reset }");
      }
      // What it has is checked there.
      return json({ number: world.runtime.faults.add(rule as FaultRule) }, 201);
    },
    400,
    "No such fault",
  );
}
