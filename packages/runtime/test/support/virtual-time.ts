import type { ManualClock } from "../../src/testing.ts";

/** Lets everything run that needs no time. Enough for the promises of one limiter or one call. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 30; turns += 1) await undefined;
}

/** Moves the clock from timer to timer until `work` is over. Takes no macrotasks, so thousands of runs are quick. */
export async function runInVirtualTime(clock: ManualClock, work: Promise<unknown>): Promise<void> {
  let over = false;
  const done = () => {
    over = true;
  };
  work.then(done, done);
  for (let idle = 0; idle < 10; ) {
    await settle();
    if (over) return;
    idle = clock.advanceToNext() ? 0 : idle + 1;
  }
  throw new Error("nothing waits on the clock, and the work is not over");
}
