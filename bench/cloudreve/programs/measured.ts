import { DOWN, WARM } from "./given.ts";

/** What one program took. */
export interface Measured {
  /** Bytes in a second. */
  readonly up: number;
  readonly down: number;
  /** Bytes of resident memory at their most, over those before the first byte. */
  readonly memory: number;
  /** The same, until everything was sent. */
  readonly memoryUp: number;
}

interface Work {
  /** Gives how many bytes were sent. */
  readonly up: () => Promise<number>;
  /** Gives how many bytes came. */
  readonly down: (path: string) => Promise<number>;
}

/** Does the work, and tells the process that started this one. */
export async function measured({ up, down }: Work): Promise<void> {
  await down(WARM);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const most = () => process.resourceUsage().maxRSS * 1024 - before;
  const sent = await speed(up);
  const memoryUp = most();
  const result: Measured = { up: sent, down: await speed(() => down(DOWN)), memory: most(), memoryUp };
  process.send?.(result, () => process.exit());
}

async function speed(work: () => Promise<number>): Promise<number> {
  const start = performance.now();
  return ((await work()) * 1000) / (performance.now() - start);
}
