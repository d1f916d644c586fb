import { ConfigError } from "@debrid-drive/runtime";

/** Where a file goes: `"/films/Big Buck Bunny.mp4"`, or its segments. */
export type TargetPath = string | readonly string[];

export interface Target {
  /** The whole path, beginning with a slash. */
  readonly path: string;
  /** Path of the folder, `/` for the root. */
  readonly folder: string;
  readonly name: string;
}

const RESERVED = /[\\?*<":>/|]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const encoder = new TextEncoder();

/** @throws ConfigError that says what is wrong with the path */
export function targetOf(operation: string, path: TargetPath, field = "path"): Target {
  const segments = typeof path === "string" ? path.replace(/^\//, "").split("/") : path;
  const problem = segments.map(problemOf).find((found) => found !== undefined);
  if (segments.length === 0 || problem !== undefined) {
    throw new ConfigError(operation, field, problem ?? "expected the path of a file, its name included");
  }
  return inFolder(`/${segments.slice(0, -1).join("/")}`, segments.at(-1) ?? "");
}

export function inFolder(folder: string, name: string): Target {
  return { folder, name, path: `${folder === "/" ? "" : folder}/${name}` };
}

function problemOf(name: string): string | undefined {
  if (name === "") return "a name is empty; expected names parted by single slashes";
  if (name === "." || name === "..") return `the name ${name} is not allowed`;
  const reserved = RESERVED.exec(name)?.[0];
  if (reserved !== undefined) return `a name holds ${reserved}, which the server does not allow`;
  if (name.endsWith(" ")) return "a name ends with a space, which the server does not allow";
  if (LONE_SURROGATE.test(name)) return "a name is not well-formed Unicode (half of a surrogate pair)";
  const bytes = encoder.encode(name).length;
  return bytes > 255 ? `a name has ${bytes} bytes in UTF-8, and the server allows 255` : undefined;
}
