import type { MockResponse } from "../engine/handler.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { answerRoutes } from "./answer-routes.ts";
import { clockRoutes } from "./clock.ts";
import { coverageRoutes } from "./coverage.ts";
import { faultRoutes } from "./faults.ts";
import { journalRoutes } from "./journal.ts";
import { progressRoutes } from "./progress.ts";
import type { AdminTarget, Route } from "./route.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { sessionRoutes } from "./sessions.ts";
import { signInRoutes } from "./sign-ins.ts";
import { stateRoutes } from "./state.ts";
import { statusRoutes } from "./status.ts";

const ROUTES: readonly Route[] = [
  ...statusRoutes,
  ...journalRoutes,
  ...clockRoutes,
  ...scenarioRoutes,
  ...faultRoutes,
  ...signInRoutes,
  ...progressRoutes,
  ...stateRoutes,
  ...coverageRoutes,
  ...sessionRoutes,
];

/**
 * Answers what a person does beside the APIs: watch, let time pass, accept a device login, open a session.
 * `undefined` when the path is none of the mock's own.
 */
export function answerAdmin(target: AdminTarget, request: RawRequest): MockResponse | undefined {
  return answerRoutes(ROUTES, target, request);
}
