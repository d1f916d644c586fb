// What importing a client costs the compiler, against importing only the plain generated types.
import { type Cost, check } from "./check.ts";

const RUNS = 9;
const LIMIT = 1.5;

let worst = 0;
for (const client of ["cloudreve", "realdebrid"]) {
  const [schema, facade] = await measure(`${client}-schema`, `${client}-facade`);
  const ratio = facade.total / schema.total;
  worst = Math.max(worst, ratio);
  print(`${client}: ${ratio.toFixed(2)} times the plain types, at most ${LIMIT}`);
  print(`  plain types  ${describe(schema)}`);
  print(`  client       ${describe(facade)}`);
}
process.exitCode = worst <= LIMIT ? 0 : 1;

/** The median of several runs that take turns, so that both see the same machine. */
async function measure(one: string, other: string): Promise<[Cost, Cost]> {
  const costs: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    costs[0].push(await check(one));
    costs[1].push(await check(other));
  }
  return [median(costs[0]), median(costs[1])];
}

function median(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost) => costs.map((cost) => cost[key]).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return { total: of("total"), check: of("check"), types: of("types"), instantiations: of("instantiations") };
}

function describe({ total, check: checking, types, instantiations }: Cost): string {
  return `${total.toFixed(3)} s, ${checking.toFixed(3)} s of it checking, ${types} types, ${instantiations} instantiations`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
