import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Files, Self } from "../../src/store/file/files.ts";
import { nodeFiles } from "../../src/store/file/node-files.ts";
import { openFileStore } from "../../src/store/file/open-file-store.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crash-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Without waits for the disk: a program dies here, not the machine. */
const quick: Files = {
  ...nodeFiles,
  create: (path, text) => nodeFiles.create(path, text, false),
  syncFolder: async () => {},
};

/** Dies at the n-th operation and does nothing from then on; a file that it was making is cut off. */
function dying(at: number): { readonly files: Files; died(): boolean } {
  let count = 0;
  const files = Object.fromEntries(
    Object.entries(quick).map(([name, work]) => [
      name,
      async (...given: unknown[]) => {
        count += 1;
        if (count > at) throw new Error("dead");
        if (count < at) return Reflect.apply(work, quick, given);
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
        const healthy = openFileStore<{ value: number }>({ path }, quick, program(2, new Set()));
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
  expect(crashes).toBeGreaterThan(20);
});
