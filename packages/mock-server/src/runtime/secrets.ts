import type { CompiledOperation } from "../engine/compile-operations.ts";
import { parseNameValues } from "../engine/name-values.ts";

const MASK = "***";
/** Names whose values are kept secret although the description does not say so. */
const SUSPICIOUS = /token|secret|passw|sign|credential|session|^(?:code|key|state)$/i;

const NO_VALUES = Object.freeze({});

interface Shown {
  /** Query parameters whose values can be shown. */
  readonly query: ReadonlySet<string>;
  readonly secretInPath: ReadonlySet<string>;
}

const shownOf = new WeakMap<CompiledOperation, Shown>();

function shown(operation: CompiledOperation): Shown {
  const known = shownOf.get(operation);
  if (known !== undefined) return known;
  const of = (place: string, secret: boolean) =>
    operation.parameters
      .filter(({ value }) => value.in === place)
      .filter(({ value }) => (value["x-secret"] === true || SUSPICIOUS.test(value.name)) === secret)
      .map(({ value }) => value.name);
  const found: Shown = { query: new Set(of("query", false)), secretInPath: new Set(of("path", true)) };
  shownOf.set(operation, found);
  return found;
}

/** Values of a query; those that may be secret, or that nobody described, are masked. */
export function shownQuery(
  query: string,
  operation: CompiledOperation | undefined,
): Readonly<Record<string, string | readonly string[]>> {
  if (query === "") return NO_VALUES;
  const open = operation ? shown(operation).query : new Set<string>();
  const pairs = Object.entries(parseNameValues(query)).slice(0, 100);
  return Object.fromEntries(pairs.map(([name, value]) => [name, open.has(name) ? value : MASK]));
}

/** A path without what is secret in it. */
export function shownPath(
  path: string,
  operation: CompiledOperation | undefined,
  valuesOf: () => Readonly<Record<string, string>>,
): string {
  if (operation === undefined) return path;
  const { secretInPath } = shown(operation);
  if (secretInPath.size === 0) return path;
  const values = valuesOf();
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    secretInPath.has(name) ? MASK : encodeURIComponent(values[name] ?? ""),
  );
}
