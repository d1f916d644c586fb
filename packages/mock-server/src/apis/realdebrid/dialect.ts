import type { Dialect, Violation } from "../../engine/mock-api.ts";
import { refuse } from "./errors.ts";

/** An empty parameter is a missing one. */
const isMissing = ({ rule }: Violation): boolean => rule === "required" || rule === "minLength";

/** Token requests have four forms. When none takes the `grant_type`, what else they miss says nothing. */
const isUnknownGrant = (violations: readonly Violation[]): boolean =>
  violations.filter(({ rule, pointer }) => rule === "const" && pointer === "/grant_type").length === 4;

/** The statuses of codes 3 and 4 are inferred; nobody has recorded them. */
export const dialect: Dialect = {
  unknownRoute: () => refuse(404, 3),
  wrongMethod: () => refuse(405, 4),
  malformedUrl: () => refuse(400, 2),
  // Bodies are read as forms, so one in JSON holds no parameter at all.
  malformedBody: () => refuse(400, 1),
  unauthorized: () => refuse(401, 8),
  invalid: (violations) => {
    if (isUnknownGrant(violations)) return refuse(400, 2, "body /grant_type is not known");
    const missing = violations.find(isMissing);
    // What breaks one of several forms may be no fault in the form that was meant.
    const isSure = violations.every(({ rule }) => rule !== "oneOf");
    return refuse(400, missing ? 1 : 2, isSure ? (missing ?? violations[0])?.message : undefined);
  },
  tooLarge: () => refuse(413, 26),
};
