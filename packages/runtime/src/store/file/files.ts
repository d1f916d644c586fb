/** What the file store asks of a file system; replaced in tests. Paths are absolute. Failures have a `code`. */
export interface Files {
  read(path: string): Promise<string>;
  /** Makes the file, mode 0600, and fails when there is one. `sync` waits until it is on the disk. */
  create(path: string, text: string, sync: boolean): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes the folder and what is above it, mode 0700. */
  makeFolder(path: string): Promise<void>;
  /** Waits until a folder's entries are on the disk. */
  syncFolder(path: string): Promise<void>;
  /** The names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  changedAt(path: string): Promise<number>;
  touch(path: string, at: number): Promise<void>;
}

/** Who runs this program. */
export interface Self {
  readonly pid: number;
  /** The same for programs that see each other's process ids, and only for these. */
  readonly machine: string;
  readonly windows: boolean;
  alive(pid: number): boolean;
}

export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Undefined when there is no such file. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
