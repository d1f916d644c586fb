import { ConfigError } from "@debrid-drive/runtime";
import { nameProblem } from "./name-problem.ts";

/** `/films/Big Buck Bunny.mp4`, its names as an array, or a {@link DrivePath}. The root is `/` or `[]`. */
export type PathInput = string | readonly string[] | DrivePath;

const MOST_CHARACTERS = 65_535;

/** A place in the drive: names from the root down. Holds for files and folders, whether they exist or not. */
export class DrivePath {
  /** The names on the way, none for the root. */
  readonly segments: readonly string[];

  private constructor(segments: readonly string[]) {
    this.segments = Object.freeze([...segments]);
  }

  static readonly root = new DrivePath([]);

  /**
   * Reads what a user gives. A string begins with `/`; a slash at its end changes nothing.
   *
   * @throws ConfigError with the reason when the server has no such names, or the path is too long
   */
  static parse(path: PathInput, operation = "path", field = "path"): DrivePath {
    const given = path instanceof DrivePath ? path.segments : path;
    const segments: unknown = typeof given === "string" ? split(given, operation, field) : given;
    if (!Array.isArray(segments)) throw new ConfigError(operation, field, "expected a path or its names");
    const names = segments.map((name) => checkName(name, operation, field));
    const parsed = new DrivePath(names);
    if ([...parsed.toString()].length > MOST_CHARACTERS) {
      throw new ConfigError(operation, field, `longer than ${MOST_CHARACTERS} characters`);
    }
    return parsed;
  }

  /** As a server gave it: there may be names that it would not take today. */
  static known(path: string): DrivePath {
    return new DrivePath(path.split("/").filter((name) => name !== ""));
  }

  get isRoot(): boolean {
    return this.segments.length === 0;
  }

  /** The last name; empty for the root. */
  get name(): string {
    return this.segments.at(-1) ?? "";
  }

  /** The folder it is in; of the root, the root. */
  get parent(): DrivePath {
    return new DrivePath(this.segments.slice(0, -1));
  }

  /** Something in this folder, by a name that the server gave. */
  child(name: string): DrivePath {
    return new DrivePath([...this.segments, name]);
  }

  /** Whether it is that place, or below it. */
  isWithin(other: DrivePath): boolean {
    return other.segments.every((name, index) => name === this.segments[index]);
  }

  /** `/` and the names, parted by `/`. */
  toString(): string {
    return `/${this.segments.join("/")}`;
  }

  toJSON(): string {
    return this.toString();
  }
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
