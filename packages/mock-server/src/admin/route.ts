import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import type { World } from "../world.ts";
import type { Worlds } from "../worlds.ts";

/** What is not for everybody. */
export interface Guarded {
  /** Without one, whoever reaches it may use its routes. */
  readonly adminToken: string | undefined;
}

/** What the admin routes act on. */
export interface AdminTarget extends Guarded {
  /** Of the session that the request names. */
  readonly world: World;
  readonly worlds: Worlds;
  readonly origin: string;
}

/** Answers one route; `part` is what its path leaves open. */
export type Answer<Target = AdminTarget> = (
  target: Target,
  request: RawRequest,
  part: string,
) => MockResponse;

/** The path is what follows `/_mock/`; its group is the part that it leaves open. */
export type Route<Target = AdminTarget> = readonly [
  method: "GET" | "POST" | "DELETE",
  path: RegExp,
  answer: Answer<Target>,
];

export const json = (body: unknown, status = 200): MockResponse => ({ status, body });

export const DONE: MockResponse = { status: 204 };

/** A 4xx for what throws, with its message. */
export function attempt(work: () => MockResponse, status: number, title: string): MockResponse {
  try {
    return work();
  } catch (error) {
    return problem(status, title, { detail: (error as Error).message });
  }
}
