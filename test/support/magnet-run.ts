import { type Mock, PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import {
  type MagnetCheckpoint,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "@debrid-drive/realdebrid-client/flows";
import { Mortal } from "./mortal.ts";

export const SINTEL = "08ada5a7a6183aae1e09d831df6748d566095a10";
export const MAGNET = `magnet:?xt=urn:btih:${SINTEL}&dn=Sintel`;
export const films = { magnet: MAGNET, select: ({ path }: { path: string }) => !path.endsWith(".jpg") };
// One subtitle only: with several, the service packs everything.
const CONTENT = {
  name: "Sintel",
  files: [
    { path: "/Sintel.de.mp4", bytes: 129_241_752 },
    { path: "/Sintel.en.srt", bytes: 1_514 },
    { path: "/poster.jpg", bytes: 46_115 },
    { path: "/trailer/Sintel.mp4", bytes: 4_372_373 },
  ],
};

/** A mock, and what connects clients with it and its clock. */
export const startPair = () => createTestPair({ clients: { wiring: (wiring: Wiring) => wiring } });

/** A fresh mock that has the film. */
export function begin(mock: Mock): void {
  mock.reset();
  putFilm(mock);
}

export function putFilm({ realdebrid }: Pick<Mock<"realdebrid">, "realdebrid">): void {
  realdebrid.swarms.put(SINTEL, CONTENT);
}

const CUTS = ["fetch", "answer", "before save", "after save", "sleep"] as const;
export type Cut = (typeof CUTS)[number];

/** Keeps JSON, as a file would. */
export class Kept {
  text: string | undefined;
}

interface RunOptions extends MagnetToLinksOptions {
  /** Is told of each timer that is up, before it calls back. */
  readonly onSleep?: (count: number) => void;
}

/** Runs the job in a process that is gone at the n-th event of a kind. Gives what came out, and how many there were. */
export async function run(
  { baseUrl, clock, fetch }: Wiring,
  args: MagnetToLinksArgs,
  kept: Kept,
  cut?: { at: Cut; nth: number },
  { onSleep, ...more }: RunOptions = {},
) {
  const process = new Mortal<Cut>(CUTS, cut);
  const client = createClient({
    baseUrl,
    auth: PRIVATE_TOKEN,
    clock: process.clock(clock, "sleep", onSleep),
    fetch: async (request, init) => {
      await process.passes("fetch");
      const response = await fetch(request, init);
      await process.passes("answer");
      return response;
    },
  });
  const store = {
    load: async (): Promise<MagnetCheckpoint | undefined> => kept.text && JSON.parse(kept.text),
    save: async (value: MagnetCheckpoint | undefined) => {
      await process.passes("before save");
      kept.text = JSON.stringify(value);
      await process.passes("after save");
    },
  };
  const work = magnetToLinks(client, args, { store, random: () => 0.5, ...more });
  work.catch(() => {});
  const end = await clock.run(process.orGone(work));
  return { end, counts: process.counts };
}
