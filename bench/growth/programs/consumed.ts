/** What reading a list to its end took. */
export interface Consumed {
  /** Microseconds for each item. */
  readonly time: number;
  /** Bytes of the heap after a tenth, two tenths … of the items, garbage left out. */
  readonly heaps: readonly number[];
  /** The most bytes of resident memory over those before the first list. */
  readonly resident: number;
}

/** At the least: until the machine code is made, and to have something to measure. */
const WARM_UP = { ms: 1_000, lists: 1 };
const MEASURED = { ms: 500, lists: 2 };
const STEPS = 10;

/** Reads the list, for the time and then for the memory, and tells the process that started this one. */
export async function consumed(list: () => AsyncIterable<unknown>, size: number): Promise<void> {
  const before = process.memoryUsage.rss();
  await repeat(list, size, WARM_UP);
  const time = await repeat(list, size, MEASURED);
  const resident = process.resourceUsage().maxRSS * 1024 - before;
  process.send?.({ time, heaps: await heapsOf(list, size), resident } satisfies Consumed);
}

/** Microseconds for each item. */
async function repeat(
  list: () => AsyncIterable<unknown>,
  size: number,
  least: typeof MEASURED,
): Promise<number> {
  const startedAt = performance.now();
  for (let lists = 1; ; lists += 1) {
    await readAll(list, size);
    const ms = performance.now() - startedAt;
    if (ms >= least.ms && lists >= least.lists) return (ms * 1_000) / (lists * size);
  }
}

async function readAll(list: () => AsyncIterable<unknown>, size: number): Promise<void> {
  let items = 0;
  for await (const _ of list()) items += 1;
  if (items !== size) throw new Error(`${items} of ${size} items came`);
}

async function heapsOf(list: () => AsyncIterable<unknown>, size: number): Promise<readonly number[]> {
  const heaps: number[] = [];
  let items = 0;
  for await (const _ of list()) {
    items += 1;
    if (items < Math.ceil((size * (heaps.length + 1)) / STEPS)) continue;
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed);
  }
  return heaps;
}
