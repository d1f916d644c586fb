import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { clockRoutes } from "./clock.ts";
import { coverageRoutes } from "./coverage.ts";
import { faultRoutes } from "./faults.ts";
import { journalRoutes } from "./journal.ts";
import { refusalOf, strangerRefusal } from "./may-enter.ts";
import { answerPage } from "./page.ts";
import { progressRoutes } from "./progress.ts";
import type { AdminTarget, Route } from "./route.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { sessionRoutes } from "./sessions.ts";
import { signInRoutes } from "./sign-ins.ts";
import { stateRoutes } from "./state.ts";
import { statusRoutes } from "./status.ts";

const PREFIX = "/_mock";

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

/** No copy is kept, and nobody else's page may hold it. */
const PRIVATE = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * Answers what a person does beside the APIs: watch, let time pass, accept a device login, open a session.
 * `undefined` when the path is none of the mock's own.
 */
export function answerAdmin(target: AdminTarget, request: RawRequest): MockResponse | undefined {
  const { path } = request;
  if (!path.startsWith(PREFIX) || (path.length > PREFIX.length && path[PREFIX.length] !== "/"))
    return undefined;
  const answer = answerOwn(target, request, path.slice(PREFIX.length + 1));
  return { ...answer, headers: { ...PRIVATE, ...answer.headers } };
}

function answerOwn(target: AdminTarget, request: RawRequest, path: string): MockResponse {
  const { method } = request;
  if (method === "GET" || method === "HEAD") {
    const page = answerPage(request.path, path);
    if (page !== undefined) return strangerRefusal(request, target.adminToken) ?? page;
  }
  const refusal = refusalOf(request, target.adminToken);
  if (refusal !== undefined) return refusal;
  const fitting = ROUTES.filter(([, pattern]) => pattern.test(path));
  if (fitting.length === 0) return problem(404, "No such route of the mock");
  const verb = method === "HEAD" ? "GET" : method;
  const [, pattern, answer] = fitting.find(([one]) => one === verb) ?? [];
  if (pattern === undefined || answer === undefined) {
    const allow = fitting.map(([one]) => one).join(", ");
    return { ...problem(405, `Use ${allow}`), headers: { allow } };
  }
  return answer(target, request, pattern.exec(path)?.[1] ?? "");
}
