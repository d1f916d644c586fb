import { expect, test } from "vitest";
import { loadPart, systemClock } from "../../src/index.ts";

test("a part is given as it is; the clock is told to wait for it", async () => {
  const waited: Promise<unknown>[] = [];
  const clock = { ...systemClock, waitFor: (work: Promise<unknown>) => void waited.push(work) };
  const part = { run: () => 7 };
  expect(await loadPart("listTorrents", clock, async () => part)).toBe(part);
  expect(await Promise.all(waited)).toEqual([part]);
});

test("one that cannot be had is a network error that may pass", async () => {
  const load = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  await expect(loadPart("RealDebrid", systemClock, load)).rejects.toMatchObject({
    kind: "network",
    message: "RealDebrid: a part of the client could not be loaded",
    retryable: true,
  });
});
