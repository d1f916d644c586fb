// What importing a client costs the compiler, against importing only the plain generated types: with the
// built packages, as users have them, and with their sources, as in this workspace.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, check } from "./check.ts";
import { install } from "./install.ts";

const RUNS = 9;
const LIMIT = 1.5;
const CLIENTS = ["cloudreve", "realdebrid"];
const PACKAGES = ["runtime", ...CLIENTS.map((client) => `${client}-client`)];

const sources = fileURLToPath(new URL("./programs", import.meta.url));
const installed = await install(
  PACKAGES.map((name) => `@debrid-drive/${name}`),
  sources,
);
let worst = 0;
try {
  for (const client of CLIENTS) {
    worst = Math.max(worst, await compare(client, "installed", installed));
    await compare(client, "sources", sources);
  }
  worst = Math.max(worst, await compareCalls());
} finally {
  await rm(installed, { recursive: true });
}
print(`as installed at most ${worst.toFixed(2)} times the plain types, ${LIMIT} allowed`);
process.exitCode = worst <= LIMIT ? 0 : 1;

async function compare(client: string, how: string, folder: string): Promise<number> {
  const programs = ["schema", "facade"].map((kind) => join(folder, `${client}-${kind}.ts`));
  const [schema, facade] = await measure(programs);
  const ratio = facade.total / schema.total;
  print(`${client}, ${how}: ${ratio.toFixed(2)} times the plain types`);
  print(`  plain types  ${describe(schema)}`);
  print(`  client       ${describe(facade)}`);
  return ratio;
}

/** A program of 20 calls, against the same with nothing but the generated types and openapi-fetch. */
async function compareCalls(): Promise<number> {
  const programs = ["plain", "calls"].map((kind) => join(installed, `realdebrid-${kind}.ts`));
  const [plain, calls] = await measure(programs);
  const ratio = Math.max(calls.total / plain.total, calls.instantiations / plain.instantiations);
  print(`realdebrid, 20 calls, installed: ${(calls.total / plain.total).toFixed(2)} times the time`);
  print(`  openapi-fetch  ${describe(plain)}, ${plain.instantiations} instantiations`);
  print(`  client         ${describe(calls)}, ${calls.instantiations} instantiations`);
  return ratio;
}

/** The median of several runs that take turns, so that both programs see the same machine. */
async function measure([one = "", other = ""]: readonly string[]): Promise<[Cost, Cost]> {
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

function describe({ total, check: checking, types }: Cost): string {
  return `${total.toFixed(3)} s, ${checking.toFixed(3)} s of it checking, ${types} types`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
