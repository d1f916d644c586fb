import { expect, test } from "vitest";
import { Groups } from "../../../../src/apis/cloudreve/users/groups.ts";

test("what a group may do is changed in one mock alone", () => {
  const clock = { now: () => 0 };
  const groups = new Groups(clock);
  groups.of(4).options.archive_task = false;
  expect(new Groups(clock).of(4).options.archive_task).toBe(true);
});
