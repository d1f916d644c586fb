import { setImmediate as nextTurn } from "node:timers/promises";
import type { Faults } from "../runtime/faults/faults.ts";
import { backgroundWork } from "./background-work.ts";
import type { Traffic } from "./traffic.ts";

/** Turns of the event loop without news: a dropped connection reaches the other side within a few. */
const QUIET_TURNS = 8;

/** Resolves when every request has been answered or is held back, and nothing follows from that any more. */
export async function settle(traffic: Traffic, faults: Pick<Faults, "holding" | "held">): Promise<void> {
  const holds = new Map<number, Promise<void>>();
  let quiet = 0;
  while (quiet < QUIET_TURNS) {
    const { changes } = traffic;
    await nextTurn();
    if (traffic.open > faults.holding) await nextNews(traffic, faults, holds);
    else if (traffic.changes === changes) quiet += 1;
    const goesOn = quiet === QUIET_TURNS && (await backgroundWork());
    if (goesOn || traffic.changes !== changes) quiet = 0;
  }
}

/** An answer arrives, or as many are held back as are waited for. */
async function nextNews(
  traffic: Traffic,
  faults: Pick<Faults, "held">,
  holds: Map<number, Promise<void>>,
): Promise<void> {
  const { open } = traffic;
  const next = traffic.changed();
  const held = holds.get(open) ?? faults.held(open).then(() => void holds.delete(open));
  holds.set(open, held);
  await Promise.race([next, held]);
}
