import type { CoverageItem, CoverageReport } from "@debrid-drive/mock-server";
import type { Reached } from "@debrid-drive/mock-server/scenarios";

const keyOf = ({ operation, status, code }: Pick<CoverageItem, "operation" | "status" | "code">): string =>
  `${operation} ${status ?? "-"} ${code ?? "-"}`;

/**
 * What a description declares, with what was seen of it. Beside Redocly's count, since Cloudreve answers
 * failures with status 200 and a code: to `redocly drift`, one answer with 200 covers all of them.
 */
export function seenItems(
  reports: readonly CoverageReport[],
  reached: readonly Reached[],
): readonly CoverageItem[] {
  const seen = new Set(reports.flatMap(({ items }) => items.filter((item) => item.seen).map(keyOf)));
  for (const { operation, status, code } of reached) {
    seen.add(keyOf({ operation })).add(keyOf({ operation, status }));
    if (code !== undefined) seen.add(keyOf({ operation, status, code }));
  }
  const [declared] = reports;
  return (declared?.items ?? []).map((item) => ({ ...item, seen: seen.has(keyOf(item)) }));
}

/** Percent of the statuses, and of the codes that come with them, of the operations of one tag. */
export function shareOf(
  items: readonly CoverageItem[],
  tags: ReadonlyMap<string, string>,
  tag: string,
): { readonly statuses: number; readonly codes: number } {
  const own = items.filter(({ operation }) => tags.get(operation) === tag);
  return {
    statuses: percent(own.filter(({ status, code }) => status !== undefined && code === undefined)),
    codes: percent(own.filter(({ code }) => code !== undefined)),
  };
}

function percent(items: readonly CoverageItem[]): number {
  if (items.length === 0) throw new Error("there is nothing to count");
  return roundDown((100 * items.filter(({ seen }) => seen).length) / items.length);
}

/** One digit after the point, so that 100 means all. */
export const roundDown = (share: number): number => Math.floor(share * 10) / 10;
