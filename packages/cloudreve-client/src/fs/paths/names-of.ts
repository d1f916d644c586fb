import { ConfigError } from "@debrid-drive/runtime/core";
import type { PathInput } from "./drive-path.ts";
import { nameProblem } from "./name-problem.ts";

const MOST_CHARACTERS = 65_535;

/** The names of a path that a user gives. @throws ConfigError with the reason why there is no such path */
export function namesOf(path: PathInput, operation: string, field: string): string[] {
  const given: unknown = typeof path === "object" && path && "segments" in path ? path.segments : path;
  const segments = typeof given === "string" ? split(given, operation, field) : given;
  if (!Array.isArray(segments)) throw new ConfigError(operation, field, "expected a path or its names");
  const names = segments.map((name) => checkName(name, operation, field));
  if ([...names.join("/")].length < MOST_CHARACTERS) return names;
  throw new ConfigError(operation, field, `longer than ${MOST_CHARACTERS} characters`);
}

/** @throws ConfigError with the reason for a name that the server does not take */
export function checkName(name: unknown, operation: string, field: string): string {
  const problem = typeof name === "string" ? nameProblem(name) : "expected a string for each name";
  if (problem === undefined) return name as string;
  throw new ConfigError(operation, field, problem);
}

function split(path: string, operation: string, field: string): string[] {
  if (!path.startsWith("/")) throw new ConfigError(operation, field, "expected a path that begins with /");
  if (path === "/") return [];
  return path.slice(1, path.endsWith("/") ? -1 : undefined).split("/");
}
