import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withServer } from "../mock/with-server.ts";
import { SIZE } from "./programs/given.ts";
import type { Measured } from "./programs/measured.ts";

export interface Round {
  readonly client: Measured;
  readonly bare: Measured;
}

/** A GiB up and down, by the client and by bare fetch, which take turns at being first; each in a process of its own. */
export async function transfer(rounds: number): Promise<readonly Round[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "large.bin");
  try {
    await makeFile(file);
    return await withServer("../../cloudreve/programs/server", {}, async ({ url }) => {
      const found: Round[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const isClientFirst = round % 2 === 0;
        const run = (program: string) => runProgram(program, [url, file, `/${program}-${round}.bin`]);
        const early = isClientFirst ? await run("client") : undefined;
        const bare = await run("bare");
        found.push({ client: early ?? (await run("client")), bare });
      }
      return found;
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

async function runProgram(program: string, args: readonly string[]): Promise<Measured> {
  const child = fork(new URL(`./programs/${program}.ts`, import.meta.url), [...args], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--expose-gc"],
  });
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${program} ended early`)));
  ended.catch(() => undefined);
  const [told] = (await Promise.race([once(child, "message"), ended])) as [Measured];
  return told;
}
