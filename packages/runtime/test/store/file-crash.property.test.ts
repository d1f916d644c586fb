import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../src/index.ts";
import type { Files, Self } from "../../src/store/file/files.ts";
import { nodeFiles } from "../../src/store/file/node-files.ts";
import { openFileStore } from "../../src/store/file/open-file-store.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crash-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Dies at the n-th operation and does nothing from then on; a file that it was making is cut off. */
function dying(at: number): { readonly files: Files; died(): boolean } {
  let count = 0;
  const files = Object.fromEntries(
    Object.entries(nodeFiles).map(([name, work]) => [
      name,
      async (...given: unknown[]) => {
        count += 1;
        if (count > at) throw new Error("dead");
        if (count < at) return Reflect.apply(work, nodeFiles, given);
        const [path, text] = given.map(String);
        if (name === "create" && path) await writeFile(path, text?.slice(0, 5) ?? "", { flag: "wx" });
        throw new Error("dead");
      },
    ]),
  ) as unknown as Files;
  return { files, died: () => count >= at };
}

const program = (pid: number, dead: ReadonlySet<number>) => async (): Promise<Self> => ({
  pid,
  machine: "here",
  windows: false,
  alive: (other) => !dead.has(other),
});

test("a crash at any operation leaves the old value or the new one", async () => {
  let crashes = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 14 }),
      fc.boolean(),
      async (old, next, at, remove) => {
        const path = join(await mkdtemp(join(folder, "run-")), "tokens.json");
        const healthy = openFileStore<{ value: number }>({ path }, nodeFiles, program(2, new Set()));
        await healthy.save({ value: old });
        const { files, died } = dying(at);
        const crashing = openFileStore<{ value: number }>({ path }, files, program(1, new Set()));
        const value = remove ? undefined : { value: next };
        const saved = await crashing.save(value).then(
          () => true,
          () => false,
        );
        if (died()) crashes += 1;
        const found = await healthy.load();
        expect(saved ? [value] : [value, { value: old }]).toContainEqual(found);
        await healthy.save({ value: 1 });
        expect(await healthy.load()).toEqual({ value: 1 });
      },
    ),
    { numRuns: 150 },
  );
  expect(crashes).toBeGreaterThan(50);
});

test("however many die while they take the lock, hold it or let go, one at a time has it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 6 }),
      async (deaths) => {
        const run = await mkdtemp(join(folder, "run-"));
        const path = join(run, "count.json");
        const dead = new Set<number>();
        // Time passes quickly, so that files without an owner's name are soon abandoned.
        const clock = {
          ...systemClock,
          setTimer: (ms: number, run: () => void) => systemClock.setTimer(ms / 200, run),
        };
        let inside = 0;
        const work = async (pid: number, at: number) => {
          const { files, died } = dying(at);
          const store = openFileStore<object>({ path, clock }, files, program(pid, dead));
          for (let round = 0; round < 3 && !died(); round += 1) {
            await store
              .exclusive(async () => {
                inside += 1;
                expect(inside).toBe(1);
                await nodeFiles.list(run);
                await store.save({ pid }).catch(() => {});
                inside -= 1;
              })
              .catch((error: unknown) => {
                if (!died()) throw error;
              });
          }
          if (died()) dead.add(pid);
        };
        await Promise.all([...deaths, Number.POSITIVE_INFINITY].map((at, index) => work(100 + index, at)));
        expect((await readdir(run)).filter((name) => name.includes("lock")).length).toBeLessThanOrEqual(
          deaths.length,
        );
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
