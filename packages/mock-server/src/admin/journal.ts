import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import type { Journal } from "../runtime/journal.ts";
import { type AdminTarget, DONE, json, type Route } from "./route.ts";

/** With bodies, one answer holds no more than a browser can bear. */
const MOST_ENTRIES = 500;

/** Routes that read a journal, the mock's or the proxy's. */
export const readingRoutes = <Target>(journalOf: (target: Target) => Journal): readonly Route<Target>[] => [
  ["GET", /^journal$/, (target, { query }) => list(journalOf(target), query)],
  ["GET", /^journal\/(\d{1,15})$/, (target, _, number) => one(journalOf(target), number)],
];

export const journalRoutes: readonly Route[] = [
  ...readingRoutes<AdminTarget>(({ world }) => world.runtime.journal),
  [
    "DELETE",
    /^journal$/,
    ({ world }) => {
      world.runtime.journal.clear();
      return DONE;
    },
  ],
  ["POST", /^journal\/bodies$/, keepBodies],
];

/** The newest entries after a number, without their bodies. */
function list(journal: Journal, query: string): MockResponse {
  const after = new URLSearchParams(query).get("after") ?? "0";
  if (!/^\d{1,15}$/.test(after)) return problem(400, "Say after which", { detail: "after must be a number" });
  return json({
    total: journal.total,
    /** Those before it are forgotten. */
    first: journal.first,
    bodies: journal.bodies,
    entries: journal
      .newest(Number(after), MOST_ENTRIES)
      .map(({ requestBody, responseBody, ...rest }) => rest),
  });
}

function one(journal: Journal, number: string): MockResponse {
  const entry = journal.at(Number(number));
  return entry ? json(entry) : problem(404, "No such entry");
}

function keepBodies({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  const keep = new URLSearchParams(query).get("keep");
  if (keep !== "true" && keep !== "false") {
    return problem(400, "Say whether", { detail: "keep must be true or false" });
  }
  world.runtime.journal.keepBodies(keep === "true");
  return DONE;
}
