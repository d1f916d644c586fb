import { mayAdminister } from "./admin-token.ts";
import type { MockResponse } from "./engine/handler.ts";
import { problem } from "./engine/problem.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import type { MockStates } from "./mock-states.ts";
import type { World } from "./world.ts";
import type { Worlds } from "./worlds.ts";

/** What the admin routes act on. */
export interface AdminTarget {
  /** Of the session that the request names. */
  readonly world: World;
  readonly worlds: Worlds;
  readonly origin: string;
  /** Without one, whoever reaches the mock may use these routes. */
  readonly adminToken: string | undefined;
}

type Route = (target: AdminTarget, request: RawRequest, part: string) => MockResponse;

const PREFIX = "/_mock/";

const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ["POST", /^\/_mock\/clock\/advance$/, advance],
  ["POST", /^\/_mock\/reset$/, reset],
  ["POST", /^\/_mock\/sessions$/, openSession],
  ["DELETE", /^\/_mock\/sessions\/([^/]+)$/, closeSession],
  ["POST", /^\/_mock\/realdebrid\/devices\/([^/]+)\/approve$/, approveDevice],
];

/**
 * Answers what a person does beside the APIs: accept a device login, let time pass, open a session.
 * `undefined` when the path is none of the mock's own.
 */
export function answerAdmin(target: AdminTarget, request: RawRequest): MockResponse | undefined {
  const { method, path, headers } = request;
  if (!path.startsWith(PREFIX)) return undefined;
  // Browsers name the page a request comes from; no page may use these routes.
  if (headers.origin !== undefined) return problem(403, "Not for web pages");
  if (!mayAdminister(target.adminToken, headers.authorization)) {
    const refusal = problem(401, "Send the admin token as a bearer token");
    return { ...refusal, headers: { ...refusal.headers, "www-authenticate": "Bearer" } };
  }
  const fitting = ROUTES.filter(([, pattern]) => pattern.test(path));
  if (fitting.length === 0) return problem(404, "No such route of the mock");
  const [, pattern, route] = fitting.find(([verb]) => verb === method) ?? [];
  if (pattern === undefined || route === undefined) {
    const allow = fitting.map(([verb]) => verb).join(", ");
    return { ...problem(405, `Use ${allow}`), headers: { allow } };
  }
  return route(target, request, pattern.exec(path)?.[1] ?? "");
}

function advance({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  const milliseconds = new URLSearchParams(query).get("ms") ?? "";
  if (!/^\d{1,15}$/.test(milliseconds)) {
    return problem(400, "Say how far", { detail: "ms must be milliseconds of at least 0, as in ?ms=10000" });
  }
  world.clock.advance(Number(milliseconds));
  return { status: 200, body: { now: world.clock.now() } };
}

function reset({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  try {
    world.reset(new URLSearchParams(query).get("scenario") ?? undefined);
    return { status: 204 };
  } catch (error) {
    return problem(400, "No such scenario", { detail: (error as Error).message });
  }
}

function openSession({ worlds, origin }: AdminTarget): MockResponse {
  try {
    const { id } = worlds.open();
    return { status: 201, body: { id, url: `${origin}/s/${id}` } };
  } catch (error) {
    return problem(409, "No more sessions", { detail: (error as Error).message });
  }
}

function closeSession({ worlds }: AdminTarget, _: RawRequest, id: string): MockResponse {
  return worlds.close(id) ? { status: 204 } : problem(404, "No such session");
}

function approveDevice({ world }: AdminTarget, _: RawRequest, userCode: string): MockResponse {
  const { realdebrid } = world.states as Partial<MockStates>;
  if (realdebrid === undefined) return problem(404, "No such route of the mock");
  try {
    realdebrid.approveDevice(decodeURIComponent(userCode));
    return { status: 204 };
  } catch (error) {
    return problem(404, "No such device login", { detail: (error as Error).message });
  }
}
