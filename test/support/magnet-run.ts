import { type Mock, PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import {
  type MagnetCheckpoint,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "@debrid-drive/realdebrid-client/flows";

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

export type Cut = "fetch" | "answer" | "before save" | "after save" | "sleep";

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
  const counts: Record<Cut, number> = { fetch: 0, answer: 0, "before save": 0, "after save": 0, sleep: 0 };
  let isDead = false;
  let die = (_: undefined) => {};
  const death = new Promise<undefined>((resolve) => {
    die = resolve;
  });
  const event = (at: Cut) => {
    counts[at] += 1;
    if (cut?.at !== at || cut.nth !== counts[at]) return;
    isDead = true;
    die(undefined);
  };
  // Nothing of a dead process goes on.
  const passes = async (at: Cut) => {
    event(at);
    if (isDead) await new Promise(() => {});
  };
  const client = createClient({
    baseUrl,
    auth: PRIVATE_TOKEN,
    clock: {
      now: () => clock.now(),
      setTimer: (milliseconds, callback) =>
        clock.setTimer(milliseconds, () => {
          event("sleep");
          onSleep?.(counts.sleep);
          if (!isDead) callback();
        }),
    },
    fetch: async (request, init) => {
      await passes("fetch");
      const response = await fetch(request, init);
      await passes("answer");
      return response;
    },
  });
  const store = {
    load: async (): Promise<MagnetCheckpoint | undefined> => kept.text && JSON.parse(kept.text),
    save: async (value: MagnetCheckpoint | undefined) => {
      await passes("before save");
      kept.text = JSON.stringify(value);
      await passes("after save");
    },
  };
  const work = magnetToLinks(client, args, { store, random: () => 0.5, ...more });
  work.catch(() => {});
  const end = await clock.run(Promise.race([work, death]));
  return { end, counts };
}
