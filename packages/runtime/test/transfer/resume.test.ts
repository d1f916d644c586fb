import fc from "fast-check";
import { expect, test } from "vitest";
import { AbortedError, type DownloadCheckpoint, type DownloadSink, download } from "../../src/index.ts";
import { bytesOf, fileServer, MemorySink, URL_OF_FILE } from "../support/file-server.ts";
import { ManualClock } from "../support/fixtures.ts";

class Cut extends Error {}

/** Counts down to the end of the program. */
class Fuse {
  left: number;
  constructor(left: number) {
    this.left = left;
  }
  burn(): void {
    if (this.left-- === 0) throw new Cut();
  }
}

const PLACES = ["fetch", "chunk", "write", "written"] as const;

/** Runs until the fuse has burnt down, keeps what the sink acknowledged, and goes on. */
async function inTwoRuns(
  place: (typeof PLACES)[number],
  cutAt: number,
  size: number,
  chunk: number,
  breaks: number,
) {
  const file = bytesOf(size);
  const fuse = new Fuse(cutAt);
  const served = fileServer({ file, chunk, cut: (nth) => (nth % 5 > 0 ? breaks : undefined) });
  const sink = new MemorySink();
  const writes: number[] = [];
  /** Up to where the sink had acknowledged when a request went out, and where the request began. */
  const asked: [acknowledged: number, from: number][] = [];
  const burn = (here: (typeof PLACES)[number]) => {
    if (here === place) fuse.burn();
  };
  const cutSink: DownloadSink = {
    write(bytes, offset) {
      burn("write");
      writes.push(offset);
      sink.write(bytes, offset);
      burn("written");
    },
  };
  let checkpoint: DownloadCheckpoint | undefined;
  for (let runs = 1; ; runs += 1) {
    const clock = new ManualClock();
    const controller = new AbortController();
    const loading = download({
      url: URL_OF_FILE,
      clock,
      from: checkpoint,
      signal: controller.signal,
      async fetch(request) {
        // What a fetch throws counts as a network fault, so the end comes from outside.
        try {
          burn("fetch");
        } catch (cut) {
          controller.abort(cut);
        }
        const range = request.headers.get("range") ?? "bytes=0-";
        asked.push([loading.checkpoint.offset, Number(range.slice(6, -1))]);
        return served.fetch(request);
      },
      onProgress: () => burn("chunk"),
      retry: { maxRetries: 10 },
    });
    try {
      await clock.runUntil(loading.to(cutSink));
      return { file, sink, writes, asked, runs };
    } catch (error) {
      // A program that ends leaves what was acknowledged, and nothing else.
      if (!(error instanceof Cut || (error instanceof AbortedError && error.cause instanceof Cut)))
        throw error;
      checkpoint = JSON.parse(JSON.stringify(loading.checkpoint));
    }
  }
}

test("cut off anywhere and resumed, a download is the same, byte by byte", async () => {
  const size = fc.integer({ min: 0, max: 120 });
  const step = fc.integer({ min: 1, max: 40 });
  const breaks = fc.integer({ min: 0, max: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PLACES),
      fc.nat(20),
      size,
      step,
      breaks,
      async (place, n, ...sizes) => {
        const { file, sink } = await inTwoRuns(place, n, ...sizes);
        expect(sink.bytes).toEqual(file);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(PLACES)("cut off at every n-th %s, what was acknowledged is not fetched again", async (place) => {
  for (let n = 0; ; n += 1) {
    const { file, sink, writes, asked, runs } = await inTwoRuns(place, n, 100, 7, 33);
    expect(sink.bytes).toEqual(file);
    // A write that was cut off after it happened was never acknowledged: it alone may come twice.
    const twice = writes.length - new Set(writes).size;
    expect(twice).toBeLessThanOrEqual(place === "written" ? 1 : 0);
    for (const [acknowledged, from] of asked) expect(from).toBe(acknowledged);
    if (runs === 1) return expect(n).toBeGreaterThan(3);
  }
});
