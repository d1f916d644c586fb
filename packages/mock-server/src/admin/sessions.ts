import { problem } from "../engine/problem.ts";
import { attempt, DONE, json, type Route } from "./route.ts";

export const sessionRoutes: readonly Route[] = [
  [
    "GET",
    /^sessions$/,
    ({ worlds, origin }) =>
      json(
        worlds.list().map(({ id, world }) => ({
          id,
          url: `${origin}/s/${id}`,
          now: world.clock.now(),
          requests: world.runtime.journal.total,
        })),
      ),
  ],
  [
    "POST",
    /^sessions$/,
    ({ worlds, origin }) =>
      attempt(
        () => {
          const { id } = worlds.open();
          return json({ id, url: `${origin}/s/${id}` }, 201);
        },
        409,
        "No more sessions",
      ),
  ],
  [
    "DELETE",
    /^sessions\/([^/]+)$/,
    ({ worlds }, _, id) => (worlds.close(id) ? DONE : problem(404, "No such session")),
  ],
];
