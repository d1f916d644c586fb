import { setImmediate } from "node:timers/promises";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { RealDebrid, type UnrestrictedLink } from "@debrid-drive/realdebrid-client";
import type { DownloadSink } from "@debrid-drive/runtime";
import { Mortal } from "./mortal.ts";
import { inChunks, sinkInto } from "./short-answers.ts";

export const LINK = "https://files.example.com/SHA512SUMS";
const DAYS_MS = 3 * 86_400_000;

/** A mock, its clock, and what connects clients with them. */
export const startPair = () =>
  createTestPair({ apis: ["realdebrid"], clients: { wiring: (wiring: Wiring) => wiring } });
type DownloadPair = Awaited<ReturnType<typeof startPair>>;

const CUTS = ["fetch", "answer", "before write", "after write", "sleep"] as const;
export type Cut = (typeof CUTS)[number];

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
  const process = new Mortal<Cut>(CUTS, cut);
  const stop = new AbortController();
  let files = 0;
  const rd = new RealDebrid({
    baseUrl: wiring.baseUrl,
    auth: PRIVATE_TOKEN,
    random: () => 0.5,
    clock: process.clock(clock, "sleep"),
    fetch: async (request, init) => {
      await process.passes("fetch");
      const isFile = new URL(request.url).pathname.startsWith("/d/");
      if (isFile) files += 1;
      if (isFile && files === 4) mock.clock.advance(DAYS_MS);
      const response = await wiring.fetch(request, init);
      await process.passes("answer");
      return isFile && response.ok ? inChunks(response) : response;
    },
  });
  const sink = sinkInto(left, process);
  const work = async () => {
    left.link ??= await rd.unrestrict.link({ link: LINK });
    const from = { offset: left.bytes.length };
    await save(rd.downloads.fetch({ link: left.link, from }, { signal: stop.signal }), sink);
    return "done" as const;
  };
  const working = work();
  const end = await clock.run(process.orGone(working), 2 * DAYS_MS);
  // Closes files; what is in them stays.
  stop.abort();
  await Promise.race([working.catch(() => {}), setImmediate()]);
  return { end, counts: process.counts };
}
