import { answerAdmin } from "./admin/answer-admin.ts";
import type { AdminTarget } from "./admin/route.ts";
import type { MockResponse } from "./engine/handler.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import { answerPreflight, withCors } from "./http/cors.ts";
import type { Dispatched } from "./http/server.ts";
import { indexPage, notServed } from "./index-page.ts";
import { serveRequest } from "./serve-request.ts";
import type { World } from "./world.ts";
import type { Worlds } from "./worlds.ts";

/** Finds who answers a request: the mock itself, or one of the APIs of a session. */
export function createDispatch(
  worlds: Worlds,
  origin: () => string,
  adminToken?: string,
): (request: RawRequest) => Dispatched | Promise<Dispatched> {
  return (sent) => {
    const found = worlds.find(sent);
    if ("status" in found) return { answer: found };
    return dispatch(found.request, { world: found.world, worlds, origin: origin(), adminToken });
  };
}

function dispatch(request: RawRequest, target: AdminTarget): Dispatched | Promise<Dispatched> {
  const { world, origin } = target;
  const own = answerAdmin(target, request);
  if (own !== undefined) return { answer: own, quiet: request.method === "GET" && own.status < 400 };
  const preflight = answerPreflight(request);
  if (preflight !== undefined) return { answer: preflight };
  const { served, runtime } = world;
  const withHeaders = (answer: MockResponse) => withCors(answer, request);
  if (request.path === "/" && ["GET", "HEAD"].includes(request.method)) {
    return {
      answer: withHeaders(
        indexPage(
          origin,
          served.map(({ api }) => api),
        ),
      ),
    };
  }
  const chosen = served.find(({ api }) => api.prefixes.some((prefix) => request.path.startsWith(prefix)));
  if (chosen === undefined) return answerUnrouted(world, request, origin);
  const dispatched = serveRequest(chosen, runtime, request);
  if (request.headers.origin === undefined) return dispatched;
  const readable = (given: Dispatched) => ({ ...given, answer: withHeaders(given.answer) });
  return dispatched instanceof Promise ? dispatched.then(readable) : readable(dispatched);
}

/** Files that are in no description, or a word about what is served. */
function answerUnrouted({ served }: World, request: RawRequest, origin: string): Dispatched {
  for (const { api, clock, origin: own } of served) {
    const answer = api.answerFile(request, { clock, origin: own() });
    if (answer !== undefined) return { answer: withCors(answer, request), api: api.name };
  }
  const apis = served.map(({ api }) => api);
  return { answer: withCors(notServed(request.path, origin, apis), request) };
}
