import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { medianOf, ratiosOf, type Spread, spreadOf } from "../report/spread.ts";
import { table } from "../report/table.ts";
import type { Cost } from "./check.ts";
import { type Comparison, measureTypeChecks, RUNS, type TypeChecks } from "./measure.ts";

const LIMIT = { bound: "at most", allowed: 1.5 } as const;

export const typeCheck: Section = {
  name: "type-check",
  title: "What a client costs the compiler",
  packages: ["typescript", "openapi-fetch"],
  run: async () => reportTypeChecks(await measureTypeChecks()),
};

export function reportTypeChecks({ imports, calls }: TypeChecks): Report {
  const rows = imports.map(({ name, isInstalled, ...comparison }) => [
    name,
    isInstalled ? "as installed" : "from sources",
    ...secondsOf(comparison),
    range(ratioOf(comparison, "total")),
  ]);
  const instantiations = ratioOf(calls, "instantiations");
  const body = `
Programs that take turns, ${RUNS} times each. "Plain types" is one that imports one type of the generated schema, "client" one
that creates a client and sends one call. Users get declarations, whose bodies are not checked again; this workspace
reads the sources.

${table(["client", "packages", "plain types", "client", "ratio"], rows)}

A program of 20 calls to Real-Debrid, as installed, against the same 20 calls with openapi-fetch and \`schema.ts\`. How
often the compiler instantiates a type does not depend on the machine.

${table(
  ["program", "seconds", "instantiations", "types"],
  [
    ["openapi-fetch", ...costsOf(calls.plain)],
    ["client", ...costsOf(calls.client)],
  ],
)}`;
  const installed = imports.filter(({ isInstalled }) => isInstalled);
  const bars: Bar[] = [
    ...installed.map((of) => ({
      what: `${of.name}, times the plain types`,
      value: ratioOf(of, "total"),
      ...LIMIT,
    })),
    { what: "20 calls, time", value: ratioOf(calls, "total"), ...LIMIT },
    { what: "20 calls, instantiations", value: instantiations.middle, ...LIMIT },
  ];
  return { body, bars };
}

const of = (costs: readonly Cost[], key: keyof Cost): number[] => costs.map((cost) => cost[key]);

const ratioOf = ({ plain, client }: Comparison, key: keyof Cost): Spread =>
  ratiosOf(of(client, key), of(plain, key));

const seconds = (costs: readonly Cost[]): string =>
  range(spreadOf(of(costs, "total")), { digits: 3, unit: "s" });

const secondsOf = ({ plain, client }: Comparison): string[] => [plain, client].map(seconds);

const costsOf = (costs: readonly Cost[]): string[] => [
  seconds(costs),
  ...(["instantiations", "types"] as const).map((key) => number(medianOf(of(costs, key)), { digits: 0 })),
];
