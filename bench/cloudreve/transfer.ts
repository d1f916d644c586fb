import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withServer } from "../mock/with-server.ts";
import { SIZE } from "./programs/given.ts";
import type { Measured, Way } from "./programs/measured.ts";

const PROGRAMS = ["client", "bare"] as const;
export type Program = (typeof PROGRAMS)[number];

/** What both programs took for the same, one right after the other. */
export type Pair = Readonly<Record<Program, Measured>>;

/** A GiB up and down, by the client and by bare fetch, each a process of its own; they take turns at being first. */
export async function transfer(rounds: Readonly<Record<Way, number>>): Promise<Record<Way, readonly Pair[]>> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "large.bin");
  try {
    await makeFile(file);
    return await withServer(new URL("./programs/server.ts", import.meta.url), {}, async ({ url }) => {
      const [client, bare] = await Promise.all(PROGRAMS.map((program) => start(program, [url, file])));
      if (!client || !bare) throw new Error("a program did not start");
      const pairs = async (way: Way) => {
        const found: Pair[] = [];
        for (let round = 0; round < rounds[way]; round += 1) {
          const first = round % 2 === 0 ? await ask(client, way) : undefined;
          const second = await ask(bare, way);
          found.push({ client: first ?? (await ask(client, way)), bare: second });
        }
        return found;
      };
      try {
        return { up: await pairs("up"), down: await pairs("down") };
      } finally {
        for (const program of [client, bare]) program.kill();
      }
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Takes no room on most disks: nothing was written to it. */
async function makeFile(path: string): Promise<void> {
  await using handle = await open(path, "w");
  await handle.truncate(SIZE);
}

async function start(program: Program, args: readonly string[]): Promise<ChildProcess> {
  const child = fork(new URL(`./programs/${program}.ts`, import.meta.url), [...args], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--expose-gc"],
  });
  await told(child);
  return child;
}

async function ask(program: ChildProcess, way: Way): Promise<Measured> {
  const answer = told(program);
  program.send(way);
  return (await answer) as Measured;
}

async function told(program: ChildProcess): Promise<unknown> {
  const gone = new AbortController();
  const ended = once(program, "exit", { signal: gone.signal }).then(() => {
    throw new Error("a program ended early");
  });
  try {
    const [message] = await Promise.race([once(program, "message", { signal: gone.signal }), ended]);
    return message;
  } finally {
    gone.abort();
    ended.catch(() => undefined);
  }
}
