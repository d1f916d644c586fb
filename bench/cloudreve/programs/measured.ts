import { DOWN, WARM } from "./given.ts";

export type Way = "up" | "down";

/** What one piece of work took. */
export interface Measured {
  /** Bytes in a second. */
  readonly speed: number;
  /** Bytes of resident memory at their most, over those before the first byte. */
  readonly memory: number;
}

interface Work {
  /** Sends the file to a path; gives how many bytes that were. */
  readonly up: (path: string) => Promise<number>;
  /** Gives how many bytes came. */
  readonly down: (path: string) => Promise<number>;
}

/** Does the work whenever the process that started this one asks for it, and tells what it took. */
export async function measured({ up, down }: Work): Promise<void> {
  await down(WARM);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let sent = 0;
  process.on("message", async (way: Way) => {
    sent += 1;
    const speed = await speedOf(() => (way === "up" ? up(`/${process.pid}-${sent}.bin`) : down(DOWN)));
    const result: Measured = { speed, memory: process.resourceUsage().maxRSS * 1024 - before };
    process.send?.(result);
  });
  process.send?.("ready");
}

async function speedOf(work: () => Promise<number>): Promise<number> {
  const start = performance.now();
  return ((await work()) * 1000) / (performance.now() - start);
}
