import { ConfigError } from "../errors/transport-errors.ts";
import { type Encoder, pick } from "./encoder.ts";
import { checkWellFormed } from "./well-formed.ts";

export const inQuery: Encoder = ({ id, query }, values, parts) => {
  parts.query = encodeQuery(id, pick(values, query));
};

export const inHeaders: Encoder = ({ id, headers }, values, parts) => {
  Object.assign(parts.headers, encodeHeaders(id, pick(values, headers)));
};

type Scalar = string | number | boolean | bigint;

/** Name and text of every field that has a value: null and undefined are left out, a list repeats its name. */
export function* fieldPairs(
  operation: string,
  fields: Readonly<Record<string, unknown>>,
): Generator<[name: string, text: string]> {
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (!isScalar(item)) {
        throw new ConfigError(operation, name, "expected a string, a number, a boolean or a list of them");
      }
      yield [name, checkWellFormed(operation, name, String(item))];
    }
  }
}

function isScalar(value: unknown): value is Scalar {
  const type = typeof value;
  return type === "string" || type === "boolean" || type === "bigint" || Number.isFinite(value);
}

/** A query string without the question mark; spaces become `%20`. */
export function encodeQuery(operation: string, fields: Readonly<Record<string, unknown>>): string {
  return [...fieldPairs(operation, fields)].map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

/** An `application/x-www-form-urlencoded` body; spaces become `+`. */
export function encodeForm(operation: string, fields: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams([...fieldPairs(operation, fields)]).toString();
}

/** Headers by name. A value that no header can carry is refused. */
export function encodeHeaders(
  operation: string,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const pairs = [...fieldPairs(operation, fields)];
  for (const [name, text] of pairs) {
    if (/^[\t\x20-\x7e]*$/.test(text)) continue;
    throw new ConfigError(operation, name, "a header holds ASCII only; percent-encode other characters");
  }
  return Object.fromEntries(pairs);
}
