import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import {
  type MagnetCheckpoint,
  type MagnetLinks,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "@debrid-drive/realdebrid-client/flows";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MockTime } from "../support/mock-time.ts";

const SINTEL = "08ada5a7a6183aae1e09d831df6748d566095a10";
const MAGNET = `magnet:?xt=urn:btih:${SINTEL}&dn=Sintel`;
const films = { magnet: MAGNET, select: ({ path }: { path: string }) => !path.endsWith(".jpg") };
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

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ clock: "frozen" });
});
afterAll(() => mock.close());

function begin(): void {
  mock.reset();
  mock.realdebrid.swarms.put(SINTEL, CONTENT);
}

type Cut = "fetch" | "answer" | "before save" | "after save" | "sleep";

/** Keeps JSON, as a file would. */
class Kept {
  text: string | undefined;
}

/** Runs the job in a process that is gone at the n-th event of a kind. Gives what came out, and how many there were. */
async function run(
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

/** Without what differs between two downloads of the same link. */
function essence(links: MagnetLinks | undefined) {
  return {
    ...links,
    downloads: links?.downloads.map((one) =>
      one.ok ? { link: one.link, files: one.files, name: one.data.filename, size: one.data.filesize } : one,
    ),
  };
}

test("gives the wanted files with their downloads", async () => {
  begin();
  const steps = new Set<string>();
  const onProgress: MagnetToLinksOptions["onProgress"] = ({ step }) => void steps.add(step);
  const { end } = await run(films, new Kept(), undefined, { onProgress });
  const named = end?.downloads.map(({ files, ...one }) => [files[0]?.path, one.ok && one.data.filename]);
  expect(named).toEqual([
    ["/Sintel.de.mp4", "Sintel.de.mp4"],
    ["/Sintel.en.srt", "Sintel.en.srt"],
    ["/trailer/Sintel.mp4", "Sintel.mp4"],
  ]);
  expect(end?.missing).toEqual([]);
  expect([...steps]).toEqual(["add", "list-files", "select", "fetch", "unrestrict"]);
  expect(mock.violations).toEqual([]);
});

test.each<Cut>(["fetch", "answer", "before save", "after save", "sleep"])(
  "cut off at any %s and resumed, it ends the same with one torrent",
  async (at) => {
    begin();
    const start = mock.snapshot();
    const { end: whole, counts } = await run(films, new Kept());
    expect(counts[at]).toBeGreaterThan(4);
    for (let nth = 1; nth <= counts[at]; nth += 1) {
      mock.restore(start);
      const kept = new Kept();
      const first = await run(films, kept, { at, nth });
      expect(first.end, `${at} ${nth}`).toBeUndefined();
      const { end } = await run(films, kept);
      expect(essence(end), `${at} ${nth}`).toEqual(essence(whole));
      expect(mock.realdebrid.torrents.list()).toHaveLength(1);
      const again = await run(films, kept);
      expect(again.end).toEqual(end);
      expect(again.counts.fetch).toBe(0);
    }
  },
);

test("several files behind one link are an archive", async () => {
  begin();
  const { end } = await run({ magnet: MAGNET }, new Kept());
  expect(end?.downloads).toHaveLength(1);
  expect(end?.downloads[0]?.files).toHaveLength(4);
  expect(end?.downloads[0]).toMatchObject({ ok: true, data: { filename: "Sintel.rar" } });
});

test("files without a link are missing after a minute; the others have theirs", async () => {
  begin();
  const kept = new Kept();
  const first = await run(films, kept, { at: "after save", nth: 2 });
  expect(first.end).toBeUndefined();
  const [id] = [...mock.realdebrid.torrents.facts.keys()];
  mock.realdebrid.torrentEvents.emptyLink(id ?? "", 1);
  const { end } = await run(films, kept);
  expect(end?.missing.map(({ path }) => path)).toEqual(["/Sintel.en.srt"]);
  expect(end?.downloads.map(({ files }) => files[0]?.path)).toEqual([
    "/Sintel.de.mp4",
    "/trailer/Sintel.mp4",
  ]);
});

test("links that come late are awaited", async () => {
  begin();
  const kept = new Kept();
  await run(films, kept, { at: "after save", nth: 2 });
  const [id] = [...mock.realdebrid.torrents.facts.keys()];
  mock.realdebrid.torrentEvents.delayLinks(id ?? "", 40);
  const { end } = await run(films, kept);
  expect(end?.downloads).toHaveLength(3);
  expect(end?.missing).toEqual([]);
});

test("what fair use kept from being unrestricted is tried in the next run", async () => {
  begin();
  const kept = new Kept();
  await run(films, kept, { at: "after save", nth: 3 });
  mock.realdebrid.conditions.impose("fair usage reached");
  const { end } = await run(films, kept);
  expect(end?.downloads.map((one) => !one.ok && [one.tried, one.error.kind])).toEqual([
    [true, "api"],
    [false, "api"],
    [false, "api"],
  ]);
  mock.realdebrid.conditions.lift("fair usage reached");
  const next = await run(films, kept);
  expect(next.end?.downloads.every(({ ok }) => ok)).toBe(true);
});

test("selected by somebody else already: only what was selected comes, the rest is missing", async () => {
  begin();
  const torrent = mock.realdebrid.torrents.add({ hash: SINTEL, name: undefined });
  mock.clock.advance(5_000);
  if (typeof torrent === "string") throw new Error(torrent);
  mock.realdebrid.torrents.select(torrent, [4]);
  const { end } = await run(films, new Kept());
  expect(end?.downloads.map(({ files }) => files[0]?.id)).toEqual([4]);
  expect(end?.missing.map(({ id }) => id)).toEqual([1, 2]);
});

test("a selection of nothing, and a store of another job, are refused by name", async () => {
  begin();
  const none = run({ magnet: MAGNET, select: () => false }, new Kept());
  await expect(none).rejects.toMatchObject({ kind: "config", field: "select" });
  const absent = run({ magnet: MAGNET, select: [1, 99] }, new Kept());
  await expect(absent).rejects.toMatchObject({ kind: "config", field: "select" });
  const kept = new Kept();
  kept.text = JSON.stringify({ version: 1, hash: "0".repeat(40), id: "MADEUPTORRENT" });
  await expect(run(films, kept)).rejects.toMatchObject({ kind: "config", field: "store" });
});

test.each(["magnet_error", "virus"] as const)("%s ends it with that status", async (status) => {
  begin();
  const kept = new Kept();
  await run(films, kept, { at: "after save", nth: 1 });
  const [id] = [...mock.realdebrid.torrents.facts.keys()];
  mock.realdebrid.torrentEvents.fail(id ?? "", status);
  await expect(run(films, kept)).rejects.toMatchObject({ reason: "failed", torrentStatus: status });
  mock.realdebrid.torrents.delete(id ?? "");
  await expect(run(films, kept)).rejects.toMatchObject({ reason: "gone", group: "gone" });
});

test("an abort ends it at once, wherever it is", async () => {
  begin();
  const start = mock.snapshot();
  const { counts } = await run(films, new Kept());
  for (let nth = 1; nth <= counts.sleep; nth += 1) {
    mock.restore(start);
    const stop = new AbortController();
    const time = new MockTime(mock);
    const client = createClient({ baseUrl: mock.url, auth: PRIVATE_TOKEN, clock: time, fetch: time.fetch });
    let sleeps = 0;
    let end: unknown;
    let abortedAt = 0;
    const work = magnetToLinks(client, films, { signal: stop.signal, random: () => 0.5 }).catch((error) => {
      end ??= { kind: error.kind, at: time.now() };
    });
    await time.run(work, () => {
      sleeps += 1;
      if (sleeps !== nth) return;
      abortedAt = time.now();
      stop.abort();
    });
    expect(end).toEqual({ kind: "aborted", at: abortedAt });
  }
});
