import type { Operation } from "../operation.ts";
import type { WireBody } from "./body.ts";

/** Everything of a request that follows from the operation and its arguments. */
export interface RequestParts {
  path: string;
  /** Without the question mark, `""` when there is none. */
  query: string;
  readonly headers: Record<string, string>;
  body: WireBody | undefined;
}

/**
 * Writes one kind of arguments into a request. Operations name those they use, so that a program holds no others.
 *
 * @throws ConfigError that names the argument
 */
export type Encoder = (
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  parts: RequestParts,
) => void;

export function pick(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[] = [],
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
