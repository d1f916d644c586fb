import type { OperationSource } from "./list-operations.ts";
import { compilePattern, normalisePath } from "./path-pattern.ts";

/** What a path and a verb lead to. */
export type Route<O> =
  | { readonly kind: "found"; readonly operation: O; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

/**
 * Builds the routing table once. The path it is asked for is raw and well-formed;
 * each value in it is decoded exactly once.
 */
export function createRouter<O extends Pick<OperationSource, "method" | "path" | "parameters">>(
  operations: readonly O[],
): (method: string, path: string) => Route<O> {
  const table = operations
    .map((operation) => ({ operation, ...compilePattern(operation.path, multiSegmentNames(operation)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  const literal = new Map<string, Map<string, O>>();
  for (const { operation, names } of table) {
    if (names.length > 0) continue;
    const verbs = literal.get(operation.path) ?? new Map<string, O>();
    literal.set(operation.path, verbs);
    // The first of a path and verb is the one to be found.
    const verb = operation.method.toUpperCase();
    if (!verbs.has(verb)) verbs.set(verb, operation);
  }

  return (method, rawPath) => {
    const path = rawPath.includes("%") ? normalisePath(rawPath) : rawPath;
    const known = literal.get(path)?.get(method.toUpperCase());
    if (known !== undefined) return { kind: "found", operation: known, values: {} };
    const wanted = method.toLowerCase();
    const allowed = new Set<string>();
    for (const { operation, expression, names } of table) {
      const match = expression.exec(path);
      if (match === null) continue;
      if (operation.method === wanted) {
        const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]);
        return { kind: "found", operation, values: Object.fromEntries(values) };
      }
      allowed.add(operation.method.toUpperCase());
    }
    return allowed.size > 0 ? { kind: "wrong-method", allowed: [...allowed] } : { kind: "unknown" };
  };
}

function multiSegmentNames({ parameters }: Pick<OperationSource, "parameters">): ReadonlySet<string> {
  const multi = parameters.filter(({ value }) => value.in === "path" && value["x-multi-segment"] === true);
  return new Set(multi.map(({ value }) => value.name));
}
