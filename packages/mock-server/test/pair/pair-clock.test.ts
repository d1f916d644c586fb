import { readFile } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTestPair } from "../../src/testing/index.ts";

describe("the clock of a pair", () => {
  it("fires timers in their order, each with what follows from it before the next", async () => {
    await using pair = await createTestPair();
    const { clock } = pair;
    const start = clock.now();
    const seen: string[] = [];
    const note = (name: string) => seen.push(`${name} ${clock.now() - start}`);
    const later = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds);
      note(name);
      await clock.sleep(5);
      note(`${name} again`);
    };
    const work = Promise.all([later("b", 20), later("a", 10), later("c", 20)]);
    const cancel = clock.setTimer(12, () => note("never"));
    clock.setTimer(11, cancel);
    await clock.advance(20);
    expect(seen).toEqual(["a 10", "a again 15", "b 20", "c 20"]);
    await clock.run(work);
    expect(seen.slice(4)).toEqual(["b again 25", "c again 25"]);
  });

  it("lets no time pass while a client loads code", async () => {
    await using pair = await createTestPair();
    const { clock } = pair;
    const start = clock.now();
    const loading = (async () => {
      for (let turn = 0; turn < 500; turn += 1) await nextTurn();
    })();
    clock.waitFor(loading);
    const timer = clock.sleep(10);
    await clock.run(loading);
    expect(clock.now() - start).toBe(0);
    await clock.run(timer);
    expect(clock.now() - start).toBe(10);
    const failing = Promise.reject(new Error("no network"));
    clock.waitFor(failing);
    await expect(clock.run(failing)).rejects.toThrow("no network");
  });

  it("lets hashes and files be done before time passes", async () => {
    await using pair = await createTestPair();
    const { clock } = pair;
    const start = clock.now();
    const hash = async (bytes: number) => {
      await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
      return clock.now() - start;
    };
    const read = async () => {
      for (let round = 0; round < 50; round += 1) await readFile(import.meta.filename);
      return clock.now() - start;
    };
    expect(await clock.run(hash(20_000_000))).toBe(0);
    const timer = clock.sleep(10);
    expect(await clock.run(Promise.all([hash(1_000), read()]))).toEqual([0, 0]);
    await clock.run(timer);
    expect(clock.now()).toBe(start + 10);
  });

  it("says why work is not done", async () => {
    await using pair = await createTestPair();
    const { clock } = pair;
    const never = new Promise<void>(() => undefined);
    await expect(clock.run(never)).rejects.toThrow("nothing is left");
    await expect(clock.run(clock.sleep(1001), 1000)).rejects.toThrow("not done within 1000 ms");
    await expect(clock.run(Promise.reject(new Error("as it is")))).rejects.toThrow("as it is");
  });

  it("is advanced by one at a time, and forward", async () => {
    await using pair = await createTestPair();
    const { clock } = pair;
    const first = clock.advance(10);
    await expect(clock.advance(10)).rejects.toThrow("already");
    await first;
    await expect(clock.advance(-1)).rejects.toThrow(RangeError);
  });

  it("notices when time does not pass", async () => {
    await using pair = await createTestPair();
    const { clock } = pair;
    const again = () => void clock.setTimer(0, again);
    again();
    await expect(clock.advance(1)).rejects.toThrow("time does not pass");
  });
});
