import { setImmediate } from "node:timers/promises";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { RealDebrid, type UnrestrictedLink } from "@debrid-drive/realdebrid-client";
import type { DownloadSink } from "@debrid-drive/runtime";

export const LINK = "https://files.example.com/SHA512SUMS";
const CHUNK = 60;
const DAYS_MS = 3 * 86_400_000;

/** A mock, its clock, and what connects clients with them. */
export const startPair = () =>
  createTestPair({ apis: ["realdebrid"], clients: { wiring: (wiring: Wiring) => wiring } });
type DownloadPair = Awaited<ReturnType<typeof startPair>>;

export type Cut = "fetch" | "answer" | "before write" | "after write" | "sleep";

/** What a process leaves behind: an unrestricted link, and the start of a file. */
export class Left {
  link: UnrestrictedLink | undefined;
  bytes: Uint8Array = new Uint8Array();
}

type Loading = ReturnType<RealDebrid["downloads"]["fetch"]>;
export type Save = (loading: Loading, sink: DownloadSink) => Promise<unknown>;

/**
 * Downloads in a process that is gone at the n-th event of a kind. Every answer breaks off early, and the address
 * expires at the fourth request. `save` says how the bytes are kept; default: in `left`.
 */
export async function run(
  { mock, clock, wiring }: DownloadPair,
  left: Left,
  cut?: { at: Cut; nth: number },
  save: Save = (loading, sink) => loading.to(sink),
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
  const rd = new RealDebrid({
    baseUrl: wiring.baseUrl,
    auth: PRIVATE_TOKEN,
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
      const isFile = new URL(request.url).pathname.startsWith("/d/");
      if (isFile) files += 1;
      if (isFile && files === 4) mock.clock.advance(DAYS_MS);
      const response = await wiring.fetch(request, init);
      await passes("answer");
      return isFile && response.ok ? inChunks(response) : response;
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
    left.link ??= await rd.unrestrict.link({ link: LINK });
    const from = { offset: left.bytes.length };
    await save(rd.downloads.fetch({ link: left.link, from }, { signal: stop.signal }), sink);
    return "done" as const;
  };
  const working = work();
  const end = await clock.run(Promise.race([working, death.promise]), 2 * DAYS_MS);
  // Closes files; what is in them stays.
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
