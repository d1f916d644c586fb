import fc from "fast-check";
import { expect, test } from "vitest";
import { LockModel } from "./lock-model.ts";

/** A choice for each step: mostly the same program again, so that others stand still in the middle of theirs. */
function chooser(seed: number): (count: number) => number {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let last = 0;
  return (count) => {
    if (random() < 0.3) last = Math.floor(random() * count);
    return Math.min(last, count - 1);
  };
}

const setup = fc.record({
  seed: fc.nat(),
  left: fc.subarray([1, 2, 3]),
  deaths: fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(Number.POSITIVE_INFINITY)), {
    minLength: 2,
    maxLength: 5,
  }),
});

test("whoever dies when, no two programs have the lock at once, and none waits for ever", {
  timeout: 60_000,
}, async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(setup, async ({ seed, left, deaths }) => {
      const model = new LockModel();
      for (const number of left) model.leave(number);
      const programs = deaths.map((diesAt, index) => model.program(index + 1, 3, diesAt));
      await model.run(Promise.all(programs), chooser(seed));
      expect(model.overlaps).toBe(0);
      await model.run(model.program(99, 1, Number.POSITIVE_INFINITY), chooser(seed));
      expect(model.names).toEqual([]);
      taken += model.taken;
    }),
    { numRuns: 2_000, seed: 20_261_121 },
  );
  expect(taken).toBeGreaterThan(5_000);
});
