import type { IncomingMessage } from "node:http";
import { answerRoutes } from "../admin/answer-routes.ts";
import { readingRoutes } from "../admin/journal.ts";
import { DONE, type Guarded, json, type Route } from "../admin/route.ts";
import { catalogueOf } from "../admin/status.ts";
import type { MockResponse } from "../engine/handler.ts";
import { splitTarget } from "../http/read-request.ts";
import type { ProxyContext } from "./context.ts";

interface ProxyTarget extends Guarded {
  readonly proxy: ProxyContext;
}

const NO_BYTES = Buffer.alloc(0);

const ROUTES: readonly Route<ProxyTarget>[] = [
  ...readingRoutes<ProxyTarget>(({ proxy }) => proxy.journal),
  ["GET", /^status$/, ({ proxy }) => json(statusOf(proxy))],
  ["GET", /^catalogue$/, ({ proxy }) => json(catalogue(proxy))],
  ["GET", /^violations$/, ({ proxy }) => json(proxy.violations)],
  [
    "DELETE",
    /^journal$/,
    ({ proxy }) => {
      proxy.journal.clear();
      proxy.violations.length = 0;
      return DONE;
    },
  ],
];

/** Answers with the proxy's page or one of its own routes; `undefined` when the path is none of them. */
export function answerProxyAdmin(
  proxy: ProxyContext,
  { method = "GET", url = "/", headers }: IncomingMessage,
  adminToken: string | undefined,
): MockResponse | undefined {
  if (url.startsWith("/") && !url.startsWith("/_mock")) return undefined;
  proxy.pending.drain();
  const request = { method, headers, body: NO_BYTES, ...splitTarget(url) };
  return answerRoutes(ROUTES, { proxy, adminToken }, request);
}

/** What changes, in few numbers: cheap enough to be asked for each second. */
function statusOf({ descriptions, violations, journal, recorder }: ProxyContext): object {
  return {
    cloudreve: { told: descriptions.told ?? null, checkedAs: descriptions.version },
    requests: journal.total,
    violations: violations.length,
    recorded: recorder?.count ?? null,
  };
}

/** What stays as it is; the page tells by `target` that it is of a proxy. */
function catalogue({ target, descriptions }: ProxyContext): object {
  return { ...catalogueOf(descriptions.all()), kinds: [], target: target.origin };
}
