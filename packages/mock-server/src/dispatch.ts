import { type AdminTarget, answerAdmin } from "./admin.ts";
import type { MockResponse } from "./engine/handler.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import { type ServedApi, serveApi } from "./engine/serve-api.ts";
import { answerPreflight, withCors } from "./http/cors.ts";
import type { Dispatched } from "./http/server.ts";
import { indexPage, notServed } from "./index-page.ts";

/** Finds who answers a request: the mock itself, or one of the APIs by the beginning of the path. */
export function createDispatch(
  served: readonly ServedApi[],
  admin: AdminTarget,
  origin: () => string,
): (request: RawRequest) => Promise<Dispatched> {
  const apis = served.map(({ api }) => api);
  const answerUnrouted = (request: RawRequest): Dispatched => {
    for (const { api, clock } of served) {
      const answer = api.answerFile(request, { clock, origin: origin() });
      if (answer !== undefined) return { answer: withCors(answer, request), api: api.name };
    }
    return { answer: withCors(notServed(request.path, origin(), apis), request) };
  };
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
    if (found === undefined) return answerUnrouted(request);
    const { answer, operationId } = await serveApi(found, request);
    return {
      answer: withHeaders(answer),
      api: found.api.name,
      ...(operationId === undefined ? {} : { operationId }),
    };
  };
}
