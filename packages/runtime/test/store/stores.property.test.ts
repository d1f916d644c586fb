import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExclusiveStore, keyValueStore, memoryStore } from "../../src/index.ts";
import { fileStore } from "../../src/node.ts";

interface Kept {
  readonly count: number;
  readonly log: readonly number[];
}

type Step =
  | { readonly kind: "save"; readonly value: Kept | undefined }
  | { readonly kind: "load" }
  | { readonly kind: "exclusive"; readonly fails: boolean; readonly abort: "no" | "before" | "later" };

const kept: fc.Arbitrary<Kept> = fc.record({ count: fc.nat(), log: fc.array(fc.integer()) });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("save" as const), value: fc.option(kept, { nil: undefined }) }),
  fc.record({ kind: fc.constant("load" as const) }),
  fc.record({
    kind: fc.constant("exclusive" as const),
    fails: fc.boolean(),
    abort: fc.constantFrom("no", "no", "before", "later"),
  }),
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stores-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const makers: Record<string, () => ExclusiveStore<Kept>> = {
  memory: () => memoryStore<Kept>(),
  "key-value": () => keyValueStore<Kept>(new Map(), "kept"),
  file: () => {
    files += 1;
    return fileStore<Kept>({ path: join(folder, `kept-${files}.json`) });
  },
};

/** Plays the steps without waiting between them, except that saves and loads see what came before. */
async function play(store: ExclusiveStore<Kept>, steps: readonly Step[]) {
  let model: Kept | undefined;
  let running = 0;
  const order: number[] = [];
  const jobs: Promise<unknown>[] = [];
  for (const [index, one] of steps.entries()) {
    if (one.kind === "save") {
      await store.save(one.value);
      model = one.value;
    } else if (one.kind === "load") expect(await store.load()).toEqual(model);
    else {
      const controller = new AbortController();
      if (one.abort === "before") controller.abort(new Error("no need"));
      const job = async () => {
        running += 1;
        expect(running).toBe(1);
        order.push(index);
        await store.load();
        running -= 1;
        if (one.fails) throw new Error("the job failed");
        return index;
      };
      const end = store.exclusive(job, controller.signal).catch((error: Error) => error.message);
      if (one.abort === "later") controller.abort(new Error("no need"));
      const expected = one.abort !== "no" ? "no need" : one.fails ? "the job failed" : index;
      jobs.push(end.then((ended) => expect(ended).toBe(expected)));
    }
  }
  await Promise.all(jobs);
  const ran = steps.flatMap((one, index) => (one.kind === "exclusive" && one.abort === "no" ? [index] : []));
  expect(order).toEqual(ran);
}

test.for(Object.keys(makers))("%s: any order of saves, loads, jobs and aborts", async (name) => {
  const make = makers[name];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      if (make) await play(make(), steps);
    }),
    { numRuns: name === "file" ? 60 : 500 },
  );
  expect((await readdir(folder)).filter((file) => /lock|tmp/.test(file))).toEqual([]);
});

test("what is in a store is a copy", async () => {
  const store = memoryStore({ log: [1] });
  (await store.load())?.log.push(2);
  const value = { log: [3] };
  expect(await store.load()).toEqual({ log: [1] });
  await store.save(value);
  value.log.push(4);
  expect(await store.load()).toEqual({ log: [3] });
});
