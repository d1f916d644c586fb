import { isEnvelope } from "./mutants.ts";
import { everyPlaceIn, patternOf } from "./places.ts";

/** An answer, and what it answers. */
export interface Answer {
  readonly operation: string;
  readonly body: unknown;
}

/** Tells which keys some answer of the same operation and code lacks, though it has the object around them. */
export function findOptionalKeys(
  answers: readonly Answer[],
): (answer: Answer) => (pattern: string) => boolean {
  const objects = new Map<string, string[][]>();
  for (const { operation, body } of answers) {
    for (const { path, value } of everyPlaceIn(body, [])) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      const key = keyOf({ operation, body }, patternOf(path));
      objects.set(key, [...(objects.get(key) ?? []), Object.keys(value)]);
    }
  }
  return (answer) => (pattern) => {
    const border = pattern.lastIndexOf("/");
    const name = pattern.slice(border + 1);
    const siblings = objects.get(keyOf(answer, pattern.slice(0, border))) ?? [];
    return siblings.some((keys) => !keys.includes(name));
  };
}

function keyOf({ operation, body }: Answer, pattern: string): string {
  return `${operation} ${isEnvelope(body) ? body.code : ""} ${pattern}`;
}
