import type { CoverageItem, CoverageReport } from "./coverage.ts";

/** The least share of each, from 0 to 1; what is left out is not looked at. */
export interface CoverageThreshold {
  readonly operations?: number;
  readonly statuses?: number;
  readonly codes?: number;
}

const KINDS = ["operations", "statuses", "codes"] as const;
const MOST_LINES = 20;

/** Throws when clients have seen less of the contract than they should have; the message says what is missing. */
export function assertCoverage(report: CoverageReport, threshold: CoverageThreshold): void {
  const short = KINDS.flatMap((kind) => {
    const least = threshold[kind];
    if (least === undefined) return [];
    if (!(least >= 0 && least <= 1)) throw new RangeError(`${kind}: expected 0 to 1, got ${least}`);
    const { seen, total } = report[kind];
    return seen >= least * total ? [] : [`${kind} ${seen} of ${total}, expected ${percent(least)}`];
  });
  if (short.length === 0) return;
  const lines = report.missing.slice(0, MOST_LINES).map(describe);
  const rest = report.missing.length - lines.length;
  throw new Error(
    [
      `contract coverage: ${short.join("; ")}. Not seen:`,
      ...lines,
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ].join("\n"),
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

const describe = ({ api, operation, status, code }: CoverageItem) =>
  `  ${api} ${operation}${status === undefined ? "" : ` ${status}`}${code === undefined ? "" : ` code ${code}`}`;
