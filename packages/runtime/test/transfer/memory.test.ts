import { expect, test } from "vitest";
import { download } from "../../src/index.ts";
import { URL_OF_FILE } from "../support/file-server.ts";

const MIB = 1024 * 1024;
const CHUNK = 64 * 1024;

/** A body of 64 MiB that says how many of its bytes are under way. */
function endless(size: number) {
  const state = { produced: 0, consumed: 0, mostInFlight: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (state.produced === size) return controller.close();
      state.produced += CHUNK;
      state.mostInFlight = Math.max(state.mostInFlight, state.produced - state.consumed);
      controller.enqueue(new Uint8Array(CHUNK));
    },
  });
  return { state, answer: new Response(body, { headers: { "content-length": String(size) } }) };
}

test.each(["sink", "stream"] as const)("64 MiB through a slow %s stay under a few chunks", async (way) => {
  const { state, answer } = endless(64 * MIB);
  const loading = download({ url: URL_OF_FILE, fetch: async () => answer });
  const slowly = async (chunk: Uint8Array) => {
    for (let ticks = 0; ticks < 5; ticks += 1) await undefined;
    state.consumed += chunk.byteLength;
  };
  if (way === "sink") await loading.to({ write: slowly });
  else for await (const chunk of loading.stream()) await slowly(chunk);
  expect(state.consumed).toBe(64 * MIB);
  expect(state.mostInFlight).toBeLessThanOrEqual(4 * CHUNK);
});
