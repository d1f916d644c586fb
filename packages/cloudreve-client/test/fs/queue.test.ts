import fc from "fast-check";
import { expect, test } from "vitest";
import { Queue } from "../../src/fs/queue.ts";

test("gives what an array gives, also after many", () => {
  const step = fc.record({ add: fc.nat(3_000), take: fc.nat(3_000) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const queue = new Queue<number>();
      const expected: number[] = [];
      let count = 0;
      for (const { add, take } of steps) {
        for (let index = 0; index < add; index += 1, count += 1) {
          queue.push(count);
          expected.push(count);
        }
        const taken = Array.from({ length: take }, () => queue.shift());
        const wanted = expected.splice(0, take);
        expect(taken).toEqual([...wanted, ...Array(take - wanted.length).fill(undefined)]);
        expect(queue.size).toBe(expected.length);
      }
    }),
    { numRuns: 50 },
  );
});
