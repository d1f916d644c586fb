// A mock that tells how full its store of torrents is, and how large its heap.
import { startMock } from "@debrid-drive/mock-server";
import { tell } from "./tell.ts";

export interface Size {
  readonly torrents: number;
  /** Bytes. */
  readonly heap: number;
}

// A magnet link takes a moment to be known, and only so many may be unknown at once.
const mock = await startMock({ apis: ["realdebrid"], clock: { scale: 5_000 } });
process.on("message", () => {
  globalThis.gc?.();
  const size = { torrents: mock.realdebrid.torrents.facts.size, heap: process.memoryUsage().heapUsed };
  process.send?.(size satisfies Size);
});
tell(Number(new URL(mock.url).port));
