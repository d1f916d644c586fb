import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import type { World } from "../world.ts";
import { type AdminTarget, json, type Route } from "./route.ts";

/** The last moment that a date can tell. */
const LAST = 8.64e15;

export const clockRoutes: readonly Route[] = [
  ["GET", /^clock$/, ({ world }) => json(clockOf(world))],
  ["POST", /^clock\/advance$/, advance],
  ["POST", /^clock\/set$/, set],
];

/** `rate` is how many times as fast as this machine's time it runs; 0 stands still. */
export const clockOf = ({ clock }: World) => ({ now: clock.now(), rate: clock.rate });

function advance({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  const milliseconds = new URLSearchParams(query).get("ms") ?? "";
  if (!/^\d{1,15}$/.test(milliseconds)) {
    return problem(400, "Say how far", { detail: "ms must be milliseconds of at least 0, as in ?ms=10000" });
  }
  return moveTo(world, world.clock.now() + Number(milliseconds));
}

function set({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  const time = new URLSearchParams(query).get("time") ?? "";
  const wanted = /^\d{1,16}$/.test(time) ? Number(time) : Date.parse(time);
  if (Number.isNaN(wanted)) {
    const detail = "time must be a date such as 2030-01-01T00:00:00Z, or milliseconds since 1970";
    return problem(400, "Say which time", { detail });
  }
  return moveTo(world, wanted);
}

/** Forward alone: what has happened has its time, and would lie in the future. */
function moveTo(world: World, time: number): MockResponse {
  const { clock } = world;
  const ahead = time - clock.now();
  if (ahead < 0) {
    return problem(400, "The clock goes forward alone", { detail: "use a snapshot to go back" });
  }
  if (time > LAST) return problem(400, "Too far", { detail: "no date is later than the year 275760" });
  clock.advance(ahead);
  return json({ now: clock.now() });
}
