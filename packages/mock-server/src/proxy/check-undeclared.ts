import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { ApiDocument } from "../engine/document.ts";
import type { Violation } from "../engine/mock-api.ts";
import { parseNameValues } from "../engine/name-values.ts";
import { below } from "../engine/pointer.ts";
import { violation } from "../engine/violations.ts";

const LONGEST_NAME = 100;
const NONE: readonly Violation[] = [];

/** What a server would not read: parameters of a query, and a body, that the description does not know. */
export type CheckUndeclared = (
  operation: CompiledOperation,
  query: string,
  bodyLength: number,
) => readonly Violation[];

export function undeclaredCheck(document: ApiDocument): CheckUndeclared {
  const credentials = Object.values(document.components?.securitySchemes ?? {}).flatMap((scheme) =>
    "in" in scheme && scheme.in === "query" && scheme.name !== undefined ? [scheme.name] : [],
  );
  const known = new Map<string, ReadonlySet<string>>();
  const namesOf = ({ id, parameters }: CompiledOperation) => {
    const found =
      known.get(id) ??
      new Set([
        ...credentials,
        ...parameters.flatMap(({ value }) => (value.in === "query" ? [value.name] : [])),
      ]);
    known.set(id, found);
    return found;
  };
  return (operation, query, bodyLength) => {
    if (query === "" && bodyLength === 0) return NONE;
    const names = namesOf(operation);
    const found = Object.keys(parseNameValues(query))
      .filter((name) => !names.has(name))
      .map((name) =>
        violation("query", below("", name.slice(0, LONGEST_NAME)), "undeclared", "is not declared"),
      );
    if (bodyLength > 0 && operation.value.requestBody === undefined) {
      found.push(violation("body", "", "undeclared", "is not declared: this operation has none"));
    }
    return found;
  };
}
