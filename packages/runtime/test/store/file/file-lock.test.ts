import { expect, test } from "vitest";
import { FileLock } from "../../../src/store/file/file-lock.ts";
import type { LockFile, LockFiles } from "../../../src/store/file/lock-files.ts";
import { ManualClock } from "../../../src/testing.ts";
import { settle } from "../../support/virtual-time.ts";

const owner = (pid: number, machine = "here") => JSON.stringify({ pid, machine });

/** Process 1 takes a lock beside these files. Of this machine, process 2 is dead and process 3 lives. */
function start(...texts: readonly string[]) {
  const clock = new ManualClock(1_000);
  const files = new Map<number, LockFile>(
    texts.map((text, index) => [index + 1, { number: index + 1, text, changedAt: 0 }]),
  );
  const locks: Pick<LockFiles, "list" | "create" | "remove" | "touch"> = {
    list: async () => [...files.values()],
    async create(number, text) {
      if (files.has(number)) return false;
      files.set(number, { number, text, changedAt: clock.now() });
      return true;
    },
    async remove(number) {
      files.delete(number);
    },
    async touch(number, changedAt) {
      const file = files.get(number);
      if (file) files.set(number, { ...file, changedAt });
    },
  };
  const self = { pid: 1, machine: "here", windows: false, alive: (pid: number) => pid === 3 };
  return { clock, files, lock: new FileLock({ locks: locks as LockFiles, self, clock }) };
}

test("the owner shows every five seconds that it is there, until it lets go", async () => {
  const { clock, files, lock } = start();
  const letGo = await lock.take();
  for (const at of [6_000, 11_000, 16_000]) {
    clock.advance(5_000);
    await settle();
    expect(files.get(1)?.changedAt).toBe(at);
  }
  await letGo();
  expect([files.size, clock.pending]).toEqual([0, 0]);
});

test("a lock that somebody else has by now is not taken away", async () => {
  const { files, lock } = start();
  const letGo = await lock.take();
  files.set(1, { number: 1, text: owner(3), changedAt: 0 });
  files.set(2, { number: 2, text: owner(3), changedAt: 0 });
  await letGo();
  expect(files.size).toBe(2);
});

test.each([
  ["a dead process of this machine", owner(2), 0],
  ["a living process that is silent", owner(3), 20_000],
  ["a process of another machine", owner(2, "there"), 20_000],
  ["half a file", '{"pid":2', 20_000],
  ["a file without a process", '{"machine":"here"}', 20_000],
  ["a file without a machine", '{"pid":2}', 20_000],
])("the lock of %s is taken over", async (_, text, waitMs) => {
  const { clock, files, lock } = start(text);
  await clock.runUntil(lock.take());
  expect(clock.now() - 1_000).toBeGreaterThanOrEqual(waitMs);
  expect(clock.now() - 1_000).toBeLessThanOrEqual(waitMs * 1.01);
  expect([...files.keys()]).toEqual([2]);
});
