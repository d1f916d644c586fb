/** What reading a list to its end took. */
export interface Consumed {
  /** Microseconds for each item. */
  readonly time: number;
  /** Bytes of the heap after a tenth, two tenths … of the items, garbage left out. */
  readonly heaps: readonly number[];
  /** The most bytes of resident memory over those before the first list. */
  readonly resident: number;
}

/** Until the machine code is made. As long for short lists as for long ones, which would be ahead otherwise. */
const WARM_UP_MS = 2_500;
const MEASURED_MS = 2_000;
const STEPS = 10;

/** Reads the list, for the time and then for the memory, and tells the process that started this one. */
export async function consumed(list: () => AsyncIterable<unknown>, size: number): Promise<void> {
  const before = process.memoryUsage.rss();
  await repeat(list, size, WARM_UP_MS);
  const time = await repeat(list, size, MEASURED_MS);
  const resident = process.resourceUsage().maxRSS * 1024 - before;
  process.send?.({ time, heaps: await heapsOf(list, size), resident } satisfies Consumed);
}

/** Microseconds for each item of the lists that are read in this time, one at least. */
async function repeat(list: () => AsyncIterable<unknown>, size: number, least: number): Promise<number> {
  const startedAt = performance.now();
  for (let lists = 1; ; lists += 1) {
    await readAll(list, size);
    const ms = performance.now() - startedAt;
    if (ms >= least) return (ms * 1_000) / (lists * size);
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
