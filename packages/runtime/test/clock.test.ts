import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { wait } from "../src/flow.ts";
import { systemClock } from "../src/index.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

const unending = new AbortController().signal;

test("the system's clock tells the system's time and waits that long", async () => {
  const waited = wait(systemClock, 500, unending).then(() => systemClock.now());
  await vi.advanceTimersByTimeAsync(499);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await waited).toBe(1_500);
});

test("a wait that is given up leaves no timer behind", async () => {
  const controller = new AbortController();
  const waited = wait(systemClock, 500, controller.signal);
  controller.abort("enough");
  await expect(waited).rejects.toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
});
