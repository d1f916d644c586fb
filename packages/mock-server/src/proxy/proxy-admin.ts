import type { IncomingMessage } from "node:http";
import { mayAdminister } from "../admin/admin-token.ts";
import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import { splitTarget } from "../http/read-request.ts";
import type { ProxyContext } from "./context.ts";

const PREFIX = "/_mock/";
const LOOPBACK = /^(?:localhost|127\.0\.0\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i;
const MOST_ENTRIES = 500;

/** Answers the proxy's own routes; `undefined` when the path is none of them. */
export function answerProxyAdmin(
  proxy: ProxyContext,
  { method = "GET", url = "/", headers }: IncomingMessage,
  adminToken: string | undefined,
): MockResponse | undefined {
  const { path, query } = splitTarget(url);
  if (!path.startsWith(PREFIX)) return undefined;
  const { host = "", origin, authorization } = headers;
  // Browsers name the page a request comes from; no page may use these routes, whatever name leads here.
  if (origin !== undefined || (adminToken === undefined && host !== "" && !LOOPBACK.test(host))) {
    return problem(403, "Not for web pages");
  }
  if (!mayAdminister(adminToken, authorization)) {
    const refusal = problem(401, "Send the admin token as a bearer token");
    return { ...refusal, headers: { ...refusal.headers, "www-authenticate": "Bearer" } };
  }
  const answer = route(proxy, method, path.slice(PREFIX.length), query);
  return { ...answer, headers: { ...answer.headers, "cache-control": "no-store" } };
}

function route(proxy: ProxyContext, method: string, path: string, query: string): MockResponse {
  const { journal, violations } = proxy;
  switch (`${method} ${path}`) {
    case "GET journal":
      return journalAfter(proxy, new URLSearchParams(query).get("after") ?? "0");
    case "DELETE journal":
      journal.clear();
      violations.length = 0;
      return { status: 204 };
    case "GET violations":
      return { status: 200, body: { violations } };
    case "GET proxy":
      return { status: 200, body: statusOf(proxy) };
    default: {
      const isKnown = ["journal", "violations", "proxy"].includes(path);
      return isKnown ? problem(405, "Another verb is needed") : problem(404, "No such route of the proxy");
    }
  }
}

function journalAfter({ journal }: ProxyContext, after: string): MockResponse {
  if (!/^\d{1,15}$/.test(after)) return problem(400, "Say after which", { detail: "after must be a number" });
  const all = journal.entries();
  const entries = all.filter(({ number }) => number > Number(after)).slice(-MOST_ENTRIES);
  const first = all[0]?.number ?? journal.total + 1;
  return { status: 200, body: { total: journal.total, first, bodies: false, entries } };
}

function statusOf({ target, descriptions, violations, journal, recorder }: ProxyContext): object {
  return {
    target: target.origin,
    cloudreve: { told: descriptions.told ?? null, checkedAs: descriptions.version },
    requests: journal.total,
    violations: violations.length,
    recorded: recorder?.count ?? null,
  };
}
