import type { VirtualClock } from "./clock.ts";
import type { MockResponse } from "./engine/handler.ts";
import { problem } from "./engine/problem.ts";
import type { RawRequest } from "./engine/raw-request.ts";

/** What the admin routes act on. */
export interface AdminTarget {
  readonly clock: VirtualClock;
  /** Accepts a device login as its user would; throws when there is none. */
  readonly approveDevice?: ((userCode: string) => void) | undefined;
}

const PREFIX = "/_mock/";
const APPROVE = /^\/_mock\/realdebrid\/devices\/([^/]+)\/approve$/;

/**
 * Answers what a person does beside the APIs: accept a device login, let time pass.
 * `undefined` when the path is none of the mock's own.
 */
export function answerAdmin(target: AdminTarget, request: RawRequest): MockResponse | undefined {
  const { method, path, query, headers } = request;
  if (!path.startsWith(PREFIX)) return undefined;
  // Browsers name the page a request comes from; no page may use these routes.
  if (headers.origin !== undefined) return problem(403, "Not for web pages");
  const userCode = APPROVE.exec(path)?.[1];
  const isApprove = userCode !== undefined && target.approveDevice !== undefined;
  if (!isApprove && path !== "/_mock/clock/advance") return problem(404, "No such route of the mock");
  if (method !== "POST") return { ...problem(405, "Use POST"), headers: { allow: "POST" } };
  return isApprove ? approve(target, userCode) : advance(target, query);
}

function approve({ approveDevice }: AdminTarget, userCode: string): MockResponse {
  try {
    approveDevice?.(decodeURIComponent(userCode));
    return { status: 204 };
  } catch (error) {
    return problem(404, "No such device login", { detail: (error as Error).message });
  }
}

function advance({ clock }: AdminTarget, query: string): MockResponse {
  const milliseconds = new URLSearchParams(query).get("ms") ?? "";
  if (!/^\d{1,15}$/.test(milliseconds)) {
    return problem(400, "Say how far", { detail: "ms must be milliseconds of at least 0, as in ?ms=10000" });
  }
  clock.advance(Number(milliseconds));
  return { status: 200, body: { now: clock.now() } };
}
