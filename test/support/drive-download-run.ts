import { setImmediate } from "node:timers/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import type { Download, DownloadSink } from "@debrid-drive/runtime";
import { USER } from "./drive-pair.ts";

const CHUNK = 60;
const DAY_MS = 86_400_000;

/** A mock, its clock, and what connects clients with them. */
export const startPair = (cloudreveVersion: "3.3.1" | "3.5.3" | "3.8.3") =>
  createTestPair({ apis: ["cloudreve"], cloudreveVersion, clients: { wiring: (wiring: Wiring) => wiring } });
type DrivePair = Awaited<ReturnType<typeof startPair>>;

export type Cut = "fetch" | "answer" | "before write" | "after write" | "sleep";

/** The start of a file that a process leaves behind. */
export class Left {
  bytes: Uint8Array = new Uint8Array();
}

export type Begin = (drive: Cloudreve, from: { offset: number }, signal: AbortSignal) => Download;

/**
 * Downloads in a process that is gone at the n-th event of a kind. Every answer breaks off early, and the address
 * expires at the third request for bytes.
 */
export async function run(
  { mock, clock, wiring }: DrivePair,
  left: Left,
  begin: Begin,
  cut?: { at: Cut; nth: number },
) {
  const counts: Record<Cut, number> = { fetch: 0, answer: 0, "before write": 0, "after write": 0, sleep: 0 };
  const death = Promise.withResolvers<undefined>();
  const stop = new AbortController();
  let isDead = false;
  const event = (at: Cut) => {
    counts[at] += 1;
    if (cut?.at !== at || cut.nth !== counts[at]) return;
    isDead = true;
    death.resolve(undefined);
  };
  // Nothing of a dead process goes on.
  const passes = async (at: Cut) => {
    event(at);
    if (isDead) await new Promise(() => {});
  };
  let files = 0;
  const drive = new Cloudreve({
    baseUrl: wiring.baseUrl,
    random: () => 0.5,
    clock: {
      now: () => clock.now(),
      setTimer: (milliseconds, callback) =>
        clock.setTimer(milliseconds, () => {
          event("sleep");
          if (!isDead) callback();
        }),
    },
    fetch: async (request, init) => {
      await passes("fetch");
      const isFile = request.method === "GET" && request.url.includes("/file/download/");
      if (isFile) files += 1;
      if (isFile && files === 3) mock.clock.advance(3_600_000);
      const response = await wiring.fetch(request, init);
      await passes("answer");
      const isJson = response.headers.get("content-type")?.endsWith("charset=utf-8");
      return isFile && response.ok && !isJson ? inChunks(response) : response;
    },
  });
  const sink: DownloadSink = {
    async write(chunk, offset) {
      await passes("before write");
      const bytes = new Uint8Array(offset + chunk.length);
      bytes.set(left.bytes.subarray(0, offset));
      bytes.set(chunk, offset);
      left.bytes = bytes;
      await passes("after write");
    },
  };
  const work = async () => {
    await drive.user.login({ userName: USER, Password: "mock-password" });
    await begin(drive, { offset: left.bytes.length }, stop.signal).to(sink);
    return "done" as const;
  };
  const working = work();
  const end = await clock.run(Promise.race([working, death.promise]), DAY_MS);
  stop.abort();
  await Promise.race([working.catch(() => {}), setImmediate()]);
  return { end, counts };
}

/** The first bytes of an answer, in small pieces. */
function inChunks({ body, status, headers }: Response): Response {
  const whole = new Response(body).arrayBuffer();
  let at = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = new Uint8Array(await whole);
        if (at >= bytes.length) return controller.close();
        if (at >= 2 * CHUNK) return controller.error(new TypeError("terminated"));
        controller.enqueue(bytes.slice(at, at + CHUNK));
        at += CHUNK;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers });
}
