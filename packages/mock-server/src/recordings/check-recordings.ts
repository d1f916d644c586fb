import { type ApiName, loadEngine, loadSpec } from "../specs.ts";
import { type CheckedApi, checkExchange } from "./check-exchange.ts";
import { pathOf, type RecordedExchange } from "./recorded-exchange.ts";
import { undeclaredKeysOf } from "./undeclared-keys.ts";

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
  /** Keys in answers that the description lacks: `operation /pointer`, each once. */
  readonly undeclaredKeys: readonly string[];
}

/** Holds recorded exchanges against the descriptions. */
export async function checkRecordings(
  exchanges: readonly RecordedExchange[],
  { api, onlyDescribed = false, write }: CheckOptions,
): Promise<CheckCounts> {
  const counts = { exchanges: exchanges.length, outside: 0, leftOut: 0, violations: 0 };
  const undeclaredKeys = new Set<string>();
  const say = (exchange: RecordedExchange, operation: string, place: string, expected: string) => {
    counts.violations += 1;
    write(`${exchange.id}: ${operation} ${place}: ${expected}`);
  };
  for (const exchange of exchanges) {
    const name = api ?? apiOf(exchange);
    const finding = checkExchange(await checkedApi(name), exchange);
    if (finding.kind === "outside") counts.outside += 1;
    else if (finding.kind === "checked") {
      for (const { side, in: where, pointer, message } of finding.violations) {
        say(exchange, finding.operation, `${side} ${where} ${pointer || "/"}`, message);
      }
      for (const pointer of finding.undeclaredKeys) undeclaredKeys.add(`${finding.operation} ${pointer}`);
    } else if (onlyDescribed) counts.leftOut += 1;
    else
      say(exchange, `${exchange.request.method} ${pathOf(exchange)}`, "request path /", "is not described");
  }
  return {
    ...counts,
    exchanges: counts.exchanges - counts.leftOut,
    undeclaredKeys: [...undeclaredKeys].sort(),
  };
}

const checkedApis = new Map<ApiName, Promise<CheckedApi>>();

/** Compiled once in a process. */
function checkedApi(name: ApiName): Promise<CheckedApi> {
  const known = checkedApis.get(name) ?? compile(name);
  checkedApis.set(name, known);
  return known;
}

async function compile(name: ApiName): Promise<CheckedApi> {
  const { route } = await loadEngine(name);
  return { name, route, undeclaredKeys: undeclaredKeysOf(await loadSpec(name)) };
}

function apiOf(exchange: RecordedExchange): ApiName {
  return /^\/(rest\/1\.0|oauth\/v2)(\/|$)/.test(pathOf(exchange)) ? "realdebrid" : "cloudreve";
}
