import { namesOf } from "./names-of.ts";

/** `/films/Big Buck Bunny.mp4`, its names as an array, or a {@link DrivePath}. The root is `/` or `[]`. */
export type PathInput = string | readonly string[] | DrivePath;

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
    return new DrivePath(namesOf(path, operation, field));
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
