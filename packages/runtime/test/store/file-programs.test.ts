import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileStore } from "../../src/node.ts";

let folder = "";
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "programs-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

function start(program: string, ...args: string[]) {
  const file = join(import.meta.dirname, "programs", program);
  const child = spawn(process.execPath, ["--no-warnings", file, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

test("four programs add 20 each: 80", { timeout: 60_000 }, async () => {
  const path = join(folder, "count.json");
  const ends = await Promise.all([1, 2, 3, 4].map(() => once(start("count.ts", path, "20"), "exit")));
  expect(ends.map(([code]) => code)).toEqual([0, 0, 0, 0]);
  expect(await fileStore({ path }).load()).toEqual({ count: 80 });
  expect(await readdir(folder)).toEqual(["count.json"]);
});

test("a program that is killed while it holds the lock blocks nobody", { timeout: 60_000 }, async () => {
  const path = join(folder, "count.json");
  const holder = start("hold.ts", path);
  await once(holder.stdout ?? holder, "data");
  const others = [1, 2, 3].map(() => once(start("count.ts", path, "5"), "exit"));
  expect(await readdir(folder)).toEqual(["count.json.lock.1"]);
  const ended = once(holder, "exit");
  holder.kill("SIGKILL");
  await ended;
  expect((await Promise.all(others)).map(([code]) => code)).toEqual([0, 0, 0]);
  expect(await fileStore({ path }).load()).toEqual({ count: 15 });
  expect(await readdir(folder)).toEqual(["count.json"]);
});
