// Microseconds per call of this client with everything on, and of others, against a bare server. All take turns in
// every round, in another order each time, so that all see the same machine.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { range, ratiosOf } from "../ratio.ts";
import { type Contender, contenders } from "./contenders.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 101);
const CALLS = Number(process.env.CALLS ?? 40);
const WARM_UP = 1_000;
const LIMIT = 1.1;
/** What this client has to be faster than. */
const SLOWER = ["ky", "axios", "ofetch", "@octokit/core", "openai"];

const server = fork(fileURLToPath(new URL("./server.ts", import.meta.url)));
try {
  const [port] = await once(server, "message");
  const all = Object.entries(contenders(`http://127.0.0.1:${port}`));
  for (const atOnce of [1, 32]) await compare(all, atOnce);
} finally {
  server.disconnect();
}

async function compare(all: readonly (readonly [string, Contender])[], atOnce: number): Promise<void> {
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (const [, call] of all) await run(call, atOnce, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = (round * 7) % all.length;
    for (const [name, call] of [...all.slice(first), ...all.slice(0, first)]) {
      times.get(name)?.push(await run(call, atOnce, CALLS));
    }
  }
  const reference = times.get("openapi-fetch") ?? [];
  print(`${atOnce === 1 ? "one after the other" : `${atOnce} at once`}, ${ROUNDS} rounds of ${CALLS} calls`);
  for (const [name, own] of times) {
    print(
      `  ${name.padEnd(20)} ${range(own, 1)} µs a call, ${range(ratiosOf(own, reference))} times openapi-fetch`,
    );
  }
  const own = times.get("this client") ?? [];
  const middle = ratiosOf(own, reference).middle;
  check(`${middle.toFixed(2)} times openapi-fetch, at most ${LIMIT}`, middle <= LIMIT);
  for (const name of SLOWER) {
    const ratio = ratiosOf(own, times.get(name) ?? []).middle;
    check(`${ratio.toFixed(2)} times ${name}, less than 1`, ratio < 1);
  }
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

function check(line: string, good: boolean): void {
  print(`  ${good ? "ok  " : "FAIL"} ${line}`);
  if (!good) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
