import { ConfigError } from "../errors/transport-errors.ts";
import type { Operation } from "../operation.ts";
import type { Encoder } from "./encoder.ts";
import { checkWellFormed } from "./well-formed.ts";

export const inPath: Encoder = (operation, values, parts) => {
  parts.path = encodePath(operation, values);
};

/** Fills the operation's path template. Values are encoded segment by segment; dot segments are refused. */
export function encodePath(operation: Operation, args: Readonly<Record<string, unknown>>): string {
  return operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = args[name];
    const encode = operation.multiSegment?.includes(name) ? encodeSegments : encodeSegment;
    return encode(operation.id, name, toText(operation.id, name, value));
  });
}

function toText(operation: string, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (Number.isFinite(value)) return String(value);
  if (typeof value === "boolean") return String(value);
  throw new ConfigError(
    operation,
    name,
    value === undefined || value === null
      ? "missing; expected a value for the path"
      : "expected a string or a number for the path",
  );
}

function encodeSegment(operation: string, name: string, value: string): string {
  if (value === "") throw new ConfigError(operation, name, "empty; expected a value for the path");
  if (value === "." || value === "..") {
    throw new ConfigError(operation, name, `"${value}" is not allowed in a path`);
  }
  return encodeURIComponent(checkWellFormed(operation, name, value));
}

/** `/a/b` and `a/b` are the same; both `""` and `/` are the root. */
function encodeSegments(operation: string, name: string, value: string): string {
  const relative = value.startsWith("/") ? value.slice(1) : value;
  if (relative === "") return "";
  return relative
    .split("/")
    .map((segment) => {
      if (segment !== "") return encodeSegment(operation, name, segment);
      throw new ConfigError(
        operation,
        name,
        "expected segments parted by single slashes, without a slash at the end",
      );
    })
    .join("/");
}
