import { checkRecordings } from "../recordings/check-recordings.ts";
import { readRecordings } from "../recordings/read-recordings.ts";
import type { CheckSettings } from "./parse-args.ts";
import type { Terminal } from "./terminal.ts";

/** Writes what recorded exchanges break; gives whether it is nothing. */
export async function checkRecorded(
  { folder, ...options }: CheckSettings,
  { write }: Pick<Terminal, "write">,
): Promise<boolean> {
  const counts = await checkRecordings(await readRecordings(folder), { ...options, write });
  if (counts.leftOut > 0)
    write(`${counts.leftOut} exchanges with operations that are not described were left out`);
  const { exchanges, outside, violations, undeclaredKeys } = counts;
  for (const key of undeclaredKeys) write(`undeclared key: ${key}`);
  write(
    `${exchanges} exchanges, ${outside} outside, ${violations} violations, ${undeclaredKeys.length} undeclared keys`,
  );
  return violations + undeclaredKeys.length === 0;
}
