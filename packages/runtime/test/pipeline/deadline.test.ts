import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { Deadline } from "../../src/pipeline/deadline.ts";
import { untilAborted } from "../../src/pipeline/until-aborted.ts";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch } from "../support/script.ts";

const listenersOf = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

test("a signal that serves many calls collects nothing", async () => {
  const clock = new ManualClock();
  const client = testClient({ clock, fetch: scriptedFetch(ok()).fetch });
  const { signal } = new AbortController();
  await client.call(getThing, { id: "1" }, { signal });
  expect([listenersOf(signal), clock.pending]).toEqual([0, 0]);
});

test.each([
  ["succeeds", () => Promise.resolve(1)],
  ["fails", () => Promise.reject(new Error("no"))],
])("work that %s leaves nothing on the signal", async (_, work) => {
  const { signal } = new AbortController();
  await untilAborted(work(), signal).catch(() => {});
  await Promise.resolve();
  expect(listenersOf(signal)).toBe(0);
});

test("a deadline ends with its time or the outer signal, whichever comes first", () => {
  for (const first of ["time", "abort"]) {
    const clock = new ManualClock();
    const outer = new AbortController();
    const deadline = new Deadline(clock, clock.now() + 10, outer.signal, (isTimeUp, reason) =>
      isTimeUp ? new Error("expired") : `aborted: ${reason}`,
    );
    const { signal } = deadline;
    if (first === "abort") outer.abort("enough");
    clock.advance(10);
    expect(signal.reason).toEqual(first === "abort" ? "aborted: enough" : new Error("expired"));
    deadline.clear();
    expect(listenersOf(outer.signal)).toBe(0);
  }
});
