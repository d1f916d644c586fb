import { ConfigError } from "../errors/transport-errors.ts";
import type { Operation } from "../operation.ts";
import type { RequestParts } from "./encoder.ts";

/** Sorts flat arguments into path, query and body, and encodes each. Throws a {@link ConfigError} that names the argument. */
export function encodeArguments(operation: Operation, args: object = {}): RequestParts {
  const { path, answer, encode = [] } = operation;
  const values = args as Readonly<Record<string, unknown>>;
  checkNames(operation, values);
  const Accept = answer === "json" ? "application/json" : answer === "text" ? "text/plain" : "*/*";
  const parts: RequestParts = { path, query: "", headers: { Accept }, body: undefined };
  for (const write of encode) write(operation, values, parts);
  return parts;
}

function checkNames(
  { id, pathParams = [], query = [], headers = [], body, required = [] }: Operation,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const name of Object.keys(values)) {
    const known = [...pathParams, ...query, ...headers, ...(body ? (body.fields ?? ["body"]) : [])];
    if (known.includes(name)) continue;
    throw new ConfigError(id, name, `unknown argument; expected ${known.join(", ") || "none"}`);
  }
  for (const name of required) {
    if ((values[name] ?? undefined) === undefined) throw new ConfigError(id, name, "missing");
  }
}
