import { type ApiName, loadEngine } from "../specs.ts";
import { checkExchange } from "./check-exchange.ts";
import { pathOf, type RecordedExchange } from "./recorded-exchange.ts";

export interface CheckOptions {
  /** Which API the exchanges are of. Default: told by each path. */
  readonly api?: ApiName | undefined;
  /** Leave out exchanges with operations that are not described, instead of counting each as a violation. */
  readonly onlyDescribed?: boolean | undefined;
  /** Is told each violation as one line. */
  readonly write: (line: string) => void;
}

export interface CheckCounts {
  readonly exchanges: number;
  readonly outside: number;
  readonly leftOut: number;
  readonly violations: number;
}

/** Holds recorded exchanges against the descriptions. */
export async function checkRecordings(
  exchanges: readonly RecordedExchange[],
  { api, onlyDescribed = false, write }: CheckOptions,
): Promise<CheckCounts> {
  const counts = { exchanges: exchanges.length, outside: 0, leftOut: 0, violations: 0 };
  const say = (exchange: RecordedExchange, operation: string, place: string, expected: string) => {
    counts.violations += 1;
    write(`${exchange.id}: ${operation} ${place}: ${expected}`);
  };
  for (const exchange of exchanges) {
    const name = api ?? apiOf(exchange);
    const { route } = await loadEngine(name);
    const finding = checkExchange({ name, route }, exchange);
    if (finding.kind === "outside") counts.outside += 1;
    else if (finding.kind === "checked") {
      for (const { side, in: where, pointer, message } of finding.violations) {
        say(exchange, finding.operation, `${side} ${where} ${pointer || "/"}`, message);
      }
    } else if (onlyDescribed) counts.leftOut += 1;
    else
      say(exchange, `${exchange.request.method} ${pathOf(exchange)}`, "request path /", "is not described");
  }
  return { ...counts, exchanges: counts.exchanges - counts.leftOut };
}

function apiOf(exchange: RecordedExchange): ApiName {
  return /^\/(rest\/1\.0|oauth\/v2)(\/|$)/.test(pathOf(exchange)) ? "realdebrid" : "cloudreve";
}
