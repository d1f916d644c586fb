// A GiB to the mock and back through the client, next to bare fetch.
import { median } from "../mock/median.ts";
import { type Pair, type Program, transfer } from "./transfer.ts";

const ROUNDS = { up: 5, down: 15 };
const LIMITS = { ofBare: 0.9, memory: 150 };
const MEGABYTE = 1024 ** 2;

const pairs = await transfer(ROUNDS);
for (const way of ["up", "down"] as const) {
  const ratios = pairs[way].map(({ client, bare }) => client.speed / bare.speed);
  const speeds = (["client", "bare"] as const).map((who) =>
    (median(pairs[way].map((pair) => pair[who].speed)) / MEGABYTE).toFixed(0),
  );
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  check(
    `1 GiB ${way}: ${median(ratios).toFixed(2)} of bare fetch (${range}; ${speeds.join(" and ")} MB/s), at least ${LIMITS.ofBare}`,
    median(ratios) >= LIMITS.ofBare,
  );
}
check(
  `memory of the client for all of it, at most ${most("client", pairs.down)} MB more than at its start ` +
    `(${most("client", pairs.up)} up; bare fetch ${most("bare", pairs.down)}, ${most("bare", pairs.up)} up), less than ${LIMITS.memory}`,
  Number(most("client", pairs.down)) < LIMITS.memory,
);

function most(who: Program, of: readonly Pair[]): string {
  return (Math.max(...of.map((pair) => pair[who].memory)) / MEGABYTE).toFixed(0);
}

function check(line: string, good: boolean): void {
  process.stdout.write(`${good ? "ok  " : "FAIL"} ${line}\n`);
  if (!good) process.exitCode = 1;
}
