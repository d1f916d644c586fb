import { expect, test } from "vitest";
import { wait } from "../src/flow.ts";
import { ManualClock } from "../src/testing.ts";

test("a clock that is moved lets no time pass while it waits for work, whatever becomes of it", async () => {
  const clock = new ManualClock();
  let load = () => {};
  const loading = new Promise<void>((resolve) => {
    load = resolve;
  });
  clock.waitFor(loading);
  clock.waitFor(Promise.reject(new Error("not to be had")));
  const times: number[] = [];
  void loading.then(() => times.push(clock.now()));
  clock.setTimer(50, () => times.push(clock.now()));
  setTimeout(load, 5);
  await clock.runUntil(wait(clock, 100, new AbortController().signal));
  expect(times).toEqual([0, 50]);
});
