import { type Mock, PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import {
  type MagnetCheckpoint,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "@debrid-drive/realdebrid-client/flows";
import { MockTime } from "./mock-time.ts";

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

/** A fresh mock that has the film. */
export function begin(mock: Mock): void {
  mock.reset();
  mock.realdebrid.swarms.put(SINTEL, CONTENT);
}

export type Cut = "fetch" | "answer" | "before save" | "after save" | "sleep";

/** Keeps JSON, as a file would. */
export class Kept {
  text: string | undefined;
}

/** Runs the job in a process that is gone at the n-th event of a kind. Gives what came out, and how many there were. */
export async function run(
  mock: Mock,
  args: MagnetToLinksArgs,
  kept: Kept,
  cut?: { at: Cut; nth: number },
  more: MagnetToLinksOptions = {},
) {
  const time = new MockTime(mock);
  const counts: Record<Cut, number> = { fetch: 0, answer: 0, "before save": 0, "after save": 0, sleep: 0 };
  let die = (_: undefined) => {};
  const dead = new Promise<undefined>((resolve) => {
    die = resolve;
  });
  // Nothing of a dead process goes on.
  const event = async (at: Cut) => {
    counts[at] += 1;
    if (cut?.at !== at || cut.nth !== counts[at]) return;
    die(undefined);
    await new Promise(() => {});
  };
  const client = createClient({
    baseUrl: mock.url,
    auth: PRIVATE_TOKEN,
    clock: time,
    fetch: async (request, init) => {
      await event("fetch");
      const response = await time.fetch(request, init);
      await event("answer");
      return response;
    },
  });
  const store = {
    load: async (): Promise<MagnetCheckpoint | undefined> => kept.text && JSON.parse(kept.text),
    save: async (value: MagnetCheckpoint | undefined) => {
      await event("before save");
      kept.text = JSON.stringify(value);
      await event("after save");
    },
  };
  const work = magnetToLinks(client, args, { store, random: () => 0.5, ...more });
  const end = await time.run(Promise.race([work, dead]), () => {
    counts.sleep += 1;
    if (cut?.at === "sleep" && cut.nth === counts.sleep) die(undefined);
  });
  return { end, counts };
}
