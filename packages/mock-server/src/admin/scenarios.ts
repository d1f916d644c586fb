import type { MockResponse } from "../engine/handler.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { scenariosOf } from "../scenarios/catalogue.ts";
import { API_NAMES } from "../specs.ts";
import { type AdminTarget, attempt, DONE, json, type Route } from "./route.ts";

export const scenarioRoutes: readonly Route[] = [
  ["GET", /^scenarios$/, list],
  ["POST", /^reset$/, reset],
];

/** Of the APIs that are served. Those without a state of their own begin as every mock does. */
function list({ world }: AdminTarget): MockResponse {
  const apis = API_NAMES.filter((api) => api in world.states);
  return json(
    apis.flatMap((api) =>
      scenariosOf(api).map(({ name, title, prepare }) => ({
        api,
        name,
        title,
        hasState: prepare !== undefined,
      })),
    ),
  );
}

function reset({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  const scenario = new URLSearchParams(query).get("scenario") ?? undefined;
  return attempt(
    () => {
      world.reset(scenario);
      return DONE;
    },
    400,
    "No such scenario",
  );
}
