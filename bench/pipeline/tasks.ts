/** A task of one package, as turbo tells of it. */
export interface Task {
  /** Such as `@debrid-drive/realdebrid-client`. */
  readonly package: string;
  readonly name: string;
  /** Whether it was taken from the cache. */
  readonly isCached: boolean;
}

const LINE = /^([^\s:]+):(\S+): cache (hit|miss|bypass)\b/gm;

/** Reads what turbo prints with `--output-logs=hash-only`. @throws when there is no task in it */
export function tasksIn(output: string): readonly Task[] {
  const tasks = [...output.matchAll(LINE)].map(([, from = "", name = "", cache]) => ({
    package: from,
    name,
    isCached: cache === "hit",
  }));
  if (tasks.length === 0) throw new Error(`turbo told of no task:\n${output}`);
  return tasks;
}
