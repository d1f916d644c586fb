import type { ErrorObject } from "ajv";
import type { Violation } from "./mock-api.ts";
import { below } from "./pointer.ts";

/** More than anyone reads; keeps answers small. */
const MOST = 20;

/** Words what Ajv found. Messages name places and rules, never a value: it may be a secret. */
export function toViolations(where: Violation["in"], errors: readonly ErrorObject[]): readonly Violation[] {
  // What `if` adds is said already by what failed in its `then`.
  const telling = errors.filter(({ keyword }) => keyword !== "if");
  return telling.slice(0, MOST).map((error) => {
    const pointer = pointerOf(error);
    return violation(where, pointer, error.keyword, describe(error));
  });
}

export function violation(where: Violation["in"], pointer: string, rule: string, problem: string): Violation {
  return { in: where, pointer, rule, message: `${where}${pointer && ` ${pointer}`} ${problem}` };
}

/** A missing or surplus property is pointed at itself, not at the object it is missing from. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return property === undefined ? instancePath : below(instancePath, String(property));
}

function describe({ keyword, message, params }: ErrorObject): string {
  if (keyword === "required") return "is required";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return "is not known";
  if (keyword === "enum") return `must be one of ${(params.allowedValues as unknown[]).join(", ")}`;
  return message ?? `breaks the rule ${keyword}`;
}
