import { ConfigError } from "../errors/transport-errors.ts";
import type { Operation } from "../operation.ts";
import { encodeBody, type WireBody } from "./body.ts";
import { encodeHeaders, encodeQuery } from "./fields.ts";
import { encodePath } from "./path.ts";

/** Everything of a request that follows from the operation and its arguments. */
export interface RequestParts {
  readonly path: string;
  /** Without the question mark, `""` when there is none. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBody | undefined;
}

const ACCEPT = {
  json: "application/json",
  text: "text/plain",
  bytes: "*/*",
  empty: "*/*",
  location: "*/*",
} as const;

/** Sorts flat arguments into path, query and body, and encodes each. Throws a {@link ConfigError} that names the argument. */
export function encodeArguments(operation: Operation, args: object = {}): RequestParts {
  const values = args as Readonly<Record<string, unknown>>;
  checkNames(operation, values);
  const { body } = operation;
  const wire = encodeBody(operation, body?.fields ? pick(values, body.fields) : values.body);
  return {
    path: encodePath(operation, values),
    query: encodeQuery(operation.id, pick(values, operation.query ?? [])),
    headers: {
      Accept: ACCEPT[operation.answer],
      // A multipart body announces its own boundary.
      ...(wire !== undefined && body && body.encoding !== "multipart" && { "Content-Type": body.type }),
      ...encodeHeaders(operation.id, pick(values, operation.headers ?? [])),
    },
    body: wire,
  };
}

function checkNames(operation: Operation, values: Readonly<Record<string, unknown>>): void {
  const known = [
    ...(operation.pathParams ?? []),
    ...(operation.query ?? []),
    ...(operation.headers ?? []),
    ...(operation.body ? (operation.body.fields ?? ["body"]) : []),
  ];
  for (const name of Object.keys(values)) {
    if (known.includes(name)) continue;
    const expected = known.length === 0 ? "it takes no arguments" : `expected ${known.join(", ")}`;
    throw new ConfigError(operation.id, name, `unknown argument; ${expected}`);
  }
  for (const name of operation.required ?? []) {
    if (values[name] === undefined || values[name] === null) {
      throw new ConfigError(operation.id, name, "missing");
    }
  }
}

function pick(values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
