// A GiB to the mock and back through the client, next to bare fetch.
import { median } from "../mock/median.ts";
import type { Measured } from "./programs/measured.ts";
import { transfer } from "./transfer.ts";

const ROUNDS = 5;
const LIMITS = { ofBare: 0.9, memory: 150 };
const MEGABYTE = 1024 ** 2;

const rounds = await transfer(ROUNDS);
for (const way of ["up", "down"] as const) {
  const ratios = rounds.map(({ client, bare }) => client[way] / bare[way]);
  const speeds = (["client", "bare"] as const).map((who) =>
    (median(rounds.map((round) => round[who][way])) / MEGABYTE).toFixed(0),
  );
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  check(
    `1 GiB ${way}: ${median(ratios).toFixed(2)} of bare fetch (${range}; ${speeds.join(" and ")} MB/s), at least ${LIMITS.ofBare}`,
    median(ratios) >= LIMITS.ofBare,
  );
}
const most = (who: "client" | "bare", what: keyof Measured) =>
  (Math.max(...rounds.map((round) => round[who][what])) / MEGABYTE).toFixed(0);
check(
  `memory of the client for both, at most ${most("client", "memory")} MB more than at its start ` +
    `(${most("client", "memoryUp")} up; bare fetch ${most("bare", "memory")}, ${most("bare", "memoryUp")} up), less than ${LIMITS.memory}`,
  Number(most("client", "memory")) < LIMITS.memory,
);

function check(line: string, good: boolean): void {
  process.stdout.write(`${good ? "ok  " : "FAIL"} ${line}\n`);
  if (!good) process.exitCode = 1;
}
