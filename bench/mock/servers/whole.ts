// A mock with both APIs that tells how large its heap is when asked.
import type * as mockServer from "@debrid-drive/mock-server";
import { ENTRY } from "../entry.ts";
import { tell } from "./tell.ts";

const { startMock } = (await import(ENTRY)) as typeof mockServer;
const mock = await startMock();
process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
tell(Number(new URL(mock.url).port));
