import { fork } from "node:child_process";
import { once } from "node:events";
import { type Contender, contenders } from "./contenders.ts";
import { shuffled } from "./shuffle.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 301);
const CALLS = Number(process.env.CALLS ?? 40);
const WARM_UP = 1_000;

export interface Overhead {
  /** How many calls are under way at a time. */
  readonly atOnce: number;
  readonly rounds: number;
  /** In a round. */
  readonly calls: number;
  /** Microseconds per call in each round, by contender. */
  readonly times: ReadonlyMap<string, readonly number[]>;
}

/** Microseconds per call of all contenders, one at a time and 32 at once. */
export async function measureOverhead(): Promise<readonly Overhead[]> {
  const server = fork(new URL("./server.ts", import.meta.url));
  try {
    const [port] = await once(server, "message");
    const all = Object.entries(contenders(`http://127.0.0.1:${port}`));
    return [await compare(all, 1), await compare(all, 32)];
  } finally {
    server.disconnect();
  }
}

/**
 * All take turns in every round, so that all see the same machine. Each comes after every other once in a while: what
 * one leaves behind, garbage and sockets, is the next one's burden.
 */
async function compare(all: readonly (readonly [string, Contender])[], atOnce: number): Promise<Overhead> {
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (const [, call] of all) await run(call, atOnce, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, call] of shuffled(all, round)) {
      times.get(name)?.push(await run(call, atOnce, CALLS));
    }
  }
  return { atOnce, rounds: ROUNDS, calls: CALLS, times };
}

/** Microseconds per call. */
async function run(call: Contender, atOnce: number, calls: number): Promise<number> {
  let left = calls;
  const startedAt = performance.now();
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      if ((await call()) !== 1) throw new Error("not the account");
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ((performance.now() - startedAt) * 1_000) / calls;
}
