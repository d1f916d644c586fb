import type { Dialect, InvalidRequest, Violation } from "../../engine/mock-api.ts";
import { FILES_MISSING, refuse } from "./common/errors.ts";

/** An empty parameter is a missing one, and a body that is no form holds none at all. */
const isMissing = ({ rule }: Violation): boolean => ["required", "minLength", "mediaType"].includes(rule);

/** The one operation that answers 404 when its parameter is missing. */
function selectsNothing(request: InvalidRequest | undefined): boolean {
  if (request?.operation !== "selectFiles") return false;
  const { files } = (request.body ?? {}) as { files?: unknown };
  return files === undefined || files === "";
}

/** The statuses of codes 3 and 4 are inferred; nobody has recorded them. */
export const dialect: Dialect = {
  unknownRoute: () => refuse(404, 3),
  wrongMethod: () => refuse(405, 4),
  malformedUrl: () => refuse(400, 2),
  // Bodies are read as forms, so one in JSON holds no parameter at all.
  malformedBody: () => refuse(400, 1),
  unauthorized: () => refuse(401, 8),
  invalid: (violations, request) => {
    if (selectsNothing(request)) return FILES_MISSING;
    const missing = violations.find(isMissing);
    return refuse(400, missing ? 1 : 2, (missing ?? violations[0])?.message);
  },
  tooLarge: () => refuse(413, 26),
  tooManyRequests: () => refuse(429, 34),
};
