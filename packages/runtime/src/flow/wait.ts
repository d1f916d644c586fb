import type { Clock } from "../clock.ts";
import { untilAborted } from "../pipeline/until-aborted.ts";

/** Resolves after that many milliseconds; rejects with the signal's reason as soon as it aborts. */
export async function wait(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  let cancel = () => {};
  const over = new Promise<void>((resolve) => {
    cancel = clock.setTimer(milliseconds, resolve);
  });
  try {
    await untilAborted(over, signal);
  } finally {
    cancel();
  }
}
