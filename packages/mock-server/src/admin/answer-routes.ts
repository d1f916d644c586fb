import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { refusalOf, strangerRefusal } from "./may-enter.ts";
import { answerPage } from "./page.ts";
import type { Guarded, Route } from "./route.ts";

const PREFIX = "/_mock";

/** No copy is kept, and nobody else's page may hold it. */
const PRIVATE = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};

/** Answers with the page or one of the routes, whoever may use them; `undefined` outside of `/_mock/`. */
export function answerRoutes<Target extends Guarded>(
  routes: readonly Route<Target>[],
  target: Target,
  request: RawRequest,
): MockResponse | undefined {
  const { path } = request;
  if (!path.startsWith(PREFIX) || (path.length > PREFIX.length && path[PREFIX.length] !== "/"))
    return undefined;
  const answer = answerOwn(routes, target, request, path.slice(PREFIX.length + 1));
  return { ...answer, headers: { ...PRIVATE, ...answer.headers } };
}

function answerOwn<Target extends Guarded>(
  routes: readonly Route<Target>[],
  target: Target,
  request: RawRequest,
  path: string,
): MockResponse {
  const { method } = request;
  if (method === "GET" || method === "HEAD") {
    const page = answerPage(request.path, path);
    if (page !== undefined) return strangerRefusal(request, target.adminToken) ?? page;
  }
  const refusal = refusalOf(request, target.adminToken);
  if (refusal !== undefined) return refusal;
  const fitting = routes.filter(([, pattern]) => pattern.test(path));
  if (fitting.length === 0) return problem(404, "No such route");
  const verb = method === "HEAD" ? "GET" : method;
  const [, pattern, answer] = fitting.find(([one]) => one === verb) ?? [];
  if (pattern === undefined || answer === undefined) {
    const allow = fitting.map(([one]) => one).join(", ");
    return { ...problem(405, `Use ${allow}`), headers: { allow } };
  }
  return answer(target, request, pattern.exec(path)?.[1] ?? "");
}
