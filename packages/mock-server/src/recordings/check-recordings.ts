import {
  type ApiName,
  type CloudreveVersion,
  loadEngine,
  loadSpec,
  type SpecName,
  specOf,
} from "../specs.ts";
import { type CheckedApi, checkExchange, type Finding } from "./check-exchange.ts";
import { pathOf, type RecordedExchange } from "./recorded-exchange.ts";
import { undeclaredKeysOf } from "./undeclared-keys.ts";

export interface CheckOptions {
  /** Which API the exchanges are of. Default: told by each path. */
  readonly api?: ApiName | undefined;
  /** Which Cloudreve server they were recorded from. Default: the newest. */
  readonly cloudreveVersion?: CloudreveVersion | undefined;
  /** Leave out exchanges with operations that are not described, instead of counting each as a violation. */
  readonly onlyDescribed?: boolean | undefined;
  /** Is told each violation as one line. */
  readonly write: (line: string) => void;
}

/** A check of single exchanges with one API, compiled once. */
export async function exchangeCheck(
  api: ApiName,
  cloudreveVersion?: CloudreveVersion,
): Promise<(exchange: RecordedExchange) => Finding> {
  const checked = await checkedApi(api, specOf(api, cloudreveVersion));
  return (exchange) => checkExchange(checked, exchange);
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
  { api, cloudreveVersion, onlyDescribed = false, write }: CheckOptions,
): Promise<CheckCounts> {
  const counts = { exchanges: exchanges.length, outside: 0, leftOut: 0, violations: 0 };
  const undeclaredKeys = new Set<string>();
  const say = (exchange: RecordedExchange, operation: string, place: string, expected: string) => {
    counts.violations += 1;
    write(`${exchange.id}: ${operation} ${place}: ${expected}`);
  };
  for (const exchange of exchanges) {
    const name = api ?? apiOf(exchange);
    const finding = (await exchangeCheck(name, cloudreveVersion))(exchange);
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

const checkedApis = new Map<SpecName, Promise<CheckedApi>>();

/** Compiled once in a process. */
function checkedApi(name: ApiName, spec: SpecName): Promise<CheckedApi> {
  const known = checkedApis.get(spec) ?? compile(name, spec);
  checkedApis.set(spec, known);
  return known;
}

async function compile(name: ApiName, spec: SpecName): Promise<CheckedApi> {
  const { route } = await loadEngine(spec);
  return { name, route, undeclaredKeys: undeclaredKeysOf(await loadSpec(spec)) };
}

function apiOf(exchange: RecordedExchange): ApiName {
  return /^\/(rest\/1\.0|oauth\/v2)(\/|$)/.test(pathOf(exchange)) ? "realdebrid" : "cloudreve";
}
