import type { CloudreveClient } from "../generated/client.ts";
import type { Pause } from "./pause.ts";
import { type Tasks, taskReads } from "./task-reads.ts";

/** Then it is tried again, whatever the list says. */
const LONGEST_MS = 300_000;

/** Waits until fewer downloads are under way than there are now, and gives how many fewer. */
export async function untilSlot(
  client: CloudreveClient,
  pause: Pause,
  signal: AbortSignal,
): Promise<{ tasks: Tasks; free: number }> {
  const reads = taskReads(client);
  const end = client.clock.now() + LONGEST_MS;
  const full = busy(await reads.next(0, signal));
  for (;;) {
    const tasks = await reads.next(pause.next(), signal);
    const free = full - busy(tasks);
    if (free > 0 || full === 0 || client.clock.now() >= end) return { tasks, free };
  }
}

/** Seeding ones do not count. */
const busy = ({ active }: Tasks): number => active.filter(({ status }) => status < 3).length;
