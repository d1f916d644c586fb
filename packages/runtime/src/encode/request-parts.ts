import { ConfigError } from "../errors/transport-errors.ts";
import type { Operation } from "../operation.ts";
import type { RequestParts } from "./encoder.ts";

/** Sorts flat arguments into path, query and body, and encodes each. Throws a {@link ConfigError} that names the argument. */
export function encodeArguments(operation: Operation, args: object = {}): RequestParts {
  const { path, answer, encode } = operation;
  const values = args as Readonly<Record<string, unknown>>;
  checkNames(operation, values);
  const Accept = answer === "json" ? "application/json" : answer === "text" ? "text/plain" : "*/*";
  const parts: RequestParts = { path, query: "", headers: { Accept }, body: undefined };
  encode?.forEach((one) => {
    one(operation, values, parts);
  });
  return parts;
}

function checkNames(operation: Operation, values: Readonly<Record<string, unknown>>): void {
  const { id, required = [] } = operation;
  const fail = (name: string, problem: string) => {
    throw new ConfigError(id, name, problem);
  };
  const given = Object.keys(values);
  const known = given.length === 0 ? [] : namesOf(operation);
  for (const name of given) {
    if (known.includes(name)) continue;
    fail(name, `unknown argument; ${known[0] ? `expected ${known.join(", ")}` : "it takes no arguments"}`);
  }
  for (const name of required) if ((values[name] ?? null) === null) fail(name, "missing");
}

function namesOf({ pathParams = [], query = [], headers = [], body }: Operation): readonly string[] {
  return [...pathParams, ...query, ...headers, ...(body ? (body.fields ?? ["body"]) : [])];
}
