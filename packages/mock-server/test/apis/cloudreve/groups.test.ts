import { expect, test } from "vitest";
import { Groups } from "../../../src/apis/cloudreve/users/groups.ts";

test("what one site allows a group is nothing to another site", () => {
  const clock = { now: () => 0 };
  new Groups(clock).of(4).options.aria2_batch = 1;
  expect(new Groups(clock).of(4).options.aria2_batch).toBe(10);
});
