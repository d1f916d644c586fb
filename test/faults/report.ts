/** What one part found out. */
export interface PartResult {
  readonly count: number;
  readonly failures: readonly string[];
  /** More about it, in a few words. */
  readonly note?: string;
  /** A table. */
  readonly rows?: readonly string[];
}

const MOST_SHOWN = 20;

/** Runs a part and prints a line about it; whether nothing failed. */
export async function report(name: string, run: () => Promise<PartResult>): Promise<boolean> {
  const started = performance.now();
  const { count, failures, note = "", rows = [] } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = failures.length === 0 ? "all as they should be" : `${failures.length} FAILED`;
  print(`${name.padEnd(20)} ${String(count).padStart(6)}: ${verdict}${note && `, ${note}`} (${seconds} s)`);
  for (const row of rows) print(row);
  for (const failure of failures.slice(0, MOST_SHOWN)) print(`  ${failure}`);
  return failures.length === 0;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
