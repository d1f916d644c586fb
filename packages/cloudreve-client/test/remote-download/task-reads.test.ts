import { ManualClock } from "@debrid-drive/runtime/testing";
import { expect, test } from "vitest";
import { createClient } from "../../src/core.ts";
import { taskReads } from "../../src/remote-download/task-reads.ts";

function start() {
  const clock = new ManualClock();
  const asked: string[] = [];
  const client = createClient({
    baseUrl: "https://drive.example.com",
    version: "3.8.3",
    clock,
    fetch: async (request) => {
      asked.push(new URL((request as Request).url).pathname);
      return Response.json({ code: 0, data: [], msg: "" });
    },
  });
  return { clock, asked, reads: taskReads(client) };
}
const never = new AbortController().signal;

test("all who wait are served by one read, at the earliest time that one of them asked for", async () => {
  const { clock, asked, reads } = start();
  const all = Promise.all([reads.next(9_000, never), reads.next(5_000, never), reads.next(7_000, never)]);
  await clock.runUntil(all);
  expect(clock.now()).toBe(5_000);
  expect(asked).toHaveLength(2);
  await clock.runUntil(Promise.all([reads.next(0, never), reads.next(0, never)]));
  expect(asked).toHaveLength(4);
});

test("an abort ends the wait at once, and leaves the others to theirs", async () => {
  const { clock, asked, reads } = start();
  const stop = new AbortController();
  const early = reads.next(1_000, stop.signal);
  const late = reads.next(5_000, never);
  stop.abort(new Error("enough"));
  await expect(early).rejects.toThrow("enough");
  await clock.runUntil(late);
  expect(clock.now()).toBe(5_000);
  expect(asked).toHaveLength(2);
  const last = new AbortController();
  const alone = reads.next(1_000, last.signal);
  last.abort(new Error("enough"));
  await expect(alone).rejects.toThrow("enough");
  expect(clock.pending).toBe(0);
});
