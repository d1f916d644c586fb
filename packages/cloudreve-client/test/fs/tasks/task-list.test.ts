import fc from "fast-check";
import { expect, test } from "vitest";
import { newSince } from "../../../src/fs/tasks/task-list.ts";
import type { UserTask } from "../../../src/index.ts";

const task = fc.record({
  status: fc.constantFrom(0, 1, 2, 3, 4),
  type: fc.constant(0),
  create_date: fc.constantFrom("2021-03-23 12:00:00", "2021-03-23 12:00:01", "2021-03-23 12:00:02"),
  progress: fc.constant(0),
  error: fc.constant(""),
}) as fc.Arbitrary<UserTask>;

test("what is new is found among the old, also where several share a time", () => {
  fc.assert(
    fc.property(fc.array(task), fc.array(task), (old, fresh) => {
      const found = newSince(old, [...fresh, ...old]).map(({ create_date }) => create_date);
      expect(found.sort()).toEqual(fresh.map(({ create_date }) => create_date).sort());
    }),
  );
});
