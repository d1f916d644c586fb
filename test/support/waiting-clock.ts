import type { Mock } from "@debrid-drive/mock-server";
import type { Clock } from "@debrid-drive/runtime";

/** No wait of a flow is as long; the deadlines of calls are. */
const SHORTEST_DEADLINE_MS = 30_000;

/** The mock's clock, which jumps ahead at every wait. Deadlines never pass. */
export function waitingClock(mock: Pick<Mock, "clock">): Clock {
  return {
    now: () => mock.clock.now(),
    setTimer(milliseconds, callback) {
      if (milliseconds >= SHORTEST_DEADLINE_MS) return () => {};
      const timer = setImmediate(() => {
        mock.clock.advance(milliseconds);
        callback();
      });
      return () => clearImmediate(timer);
    },
  };
}
