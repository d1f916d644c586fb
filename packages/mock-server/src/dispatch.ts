import { type AdminTarget, answerAdmin } from "./admin.ts";
import type { MockResponse } from "./engine/handler.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import type { ServedApi } from "./engine/serve-api.ts";
import { answerPreflight, withCors } from "./http/cors.ts";
import type { Dispatched } from "./http/server.ts";
import { indexPage, notServed } from "./index-page.ts";
import type { Runtime } from "./runtime/runtime.ts";
import { serveRequest } from "./serve-request.ts";

/** Finds who answers a request: the mock itself, or one of the APIs by the beginning of the path. */
export function createDispatch(
  served: readonly ServedApi[],
  runtime: Runtime,
  admin: AdminTarget,
  origin: () => string,
): (request: RawRequest) => Promise<Dispatched> {
  const apis = served.map(({ api }) => api);
  return async (request) => {
    const own = answerAdmin(admin, request);
    if (own !== undefined) return { answer: own };
    const preflight = answerPreflight(request);
    if (preflight !== undefined) return { answer: preflight };
    const withHeaders = (answer: MockResponse) => withCors(answer, request);
    if (request.path === "/" && ["GET", "HEAD"].includes(request.method)) {
      return { answer: withHeaders(indexPage(origin(), apis)) };
    }
    const found = served.find(({ api }) => api.prefixes.some((prefix) => request.path.startsWith(prefix)));
    if (found === undefined) return { answer: withHeaders(notServed(request.path, origin(), apis)) };
    const dispatched = await serveRequest(found, runtime, request);
    return { ...dispatched, answer: withHeaders(dispatched.answer) };
  };
}
