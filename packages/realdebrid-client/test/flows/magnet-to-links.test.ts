import type { Store } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { type MagnetCheckpoint, type MagnetToLinksOptions, magnetToLinks } from "../../src/flows/index.ts";
import { RealDebrid, type TorrentInfo } from "../../src/index.ts";
import { type Answer, file, HASH, ID, json, MAGNET, refusal, scripted, torrent } from "./support.ts";

const three = [file(1, "/a.mp4"), file(2, "/b.mp4"), file(3, "/c.mp4")];
const link = (id: number) => `https://real-debrid.com/d/${id}`;

/** An account whose torrent has its files, is selected with this answer, and has these links. */
function account(links: string[], selection: Answer = new Response(null, { status: 204 })) {
  let status: TorrentInfo["status"] = "waiting_files_selection";
  return scripted(async (path, request) => {
    if (path.startsWith("torrents?")) return json([torrent()]);
    if (path.startsWith("torrents/info/")) {
      return json(torrent({ status, files: three, links: status === "downloaded" ? links : [] }));
    }
    if (path.startsWith("torrents/selectFiles/")) {
      status = "downloaded";
      return selection;
    }
    const asked = new URLSearchParams(await request.text()).get("link") ?? "";
    const id = Number(asked.slice(-1));
    return json({ link: asked, filename: `${three[id - 1]?.path.slice(1)}`, filesize: id * 1_000 });
  });
}

const run = ({ client, clock }: ReturnType<typeof account>, options?: MagnetToLinksOptions) =>
  clock.runUntil(magnetToLinks(client, { magnet: MAGNET }, options));

test("with fewer links than files, names and sizes tell which file a link is of", async () => {
  const { downloads, missing } = await run(account([link(1), link(3)]));
  expect(downloads.map(({ link, files }) => [link, files.map(({ id }) => id)])).toEqual([
    [link(1), [1]],
    [link(3), [3]],
  ]);
  expect(missing.map(({ id }) => id)).toEqual([2]);
});

test("files that are selected already are fine", async () => {
  const links = [1, 2, 3].map(link);
  for (const selection of [new Response(null, { status: 202 }), refusal(400, 31)]) {
    const { downloads } = await run(account(links, selection));
    expect(downloads.map(({ files }) => files[0]?.id)).toEqual([1, 2, 3]);
  }
  await expect(run(account(links, refusal(509, 21)))).rejects.toMatchObject({ kind: "api", code: 21 });
});

test("a store that fails is named, and its own words are the cause", async () => {
  const cause = new Error("disk full");
  const fails = () => Promise.reject(cause);
  const reads: Store<MagnetCheckpoint> = { load: fails, save: async () => {} };
  const writes: Store<MagnetCheckpoint> = { load: async () => undefined, save: fails };
  for (const store of [reads, writes]) {
    const failed = run(account([]), { store });
    await expect(failed).rejects.toMatchObject({ kind: "config", field: "store", cause });
  }
});

test("the torrent is added while nobody else who shares the store adds one", async () => {
  const log: string[] = [];
  const store: Store<MagnetCheckpoint> = {
    load: async () => undefined,
    save: async (value) => void log.push(value?.wanted ? "more" : `add ${value?.id}`),
    async exclusive(job) {
      log.push("alone");
      const end = await job();
      log.push("together");
      return end;
    },
  };
  const { hash } = await run(account([1, 2, 3].map(link)), { store });
  expect(hash).toBe(HASH);
  expect(log.slice(0, 3)).toEqual(["alone", `add ${ID}`, "together"]);
});

test("a wait for the store ends with an abort, before anything was sent", async () => {
  const { client, clock, paths } = account([]);
  const stop = new AbortController();
  const store = { load: () => new Promise<never>(() => {}), save: async () => {} };
  const work = magnetToLinks(client, { magnet: MAGNET }, { store, signal: stop.signal });
  stop.abort();
  await expect(work).rejects.toMatchObject({ kind: "aborted", operation: "magnetToLinks" });
  expect(clock.pending).toBe(0);
  expect(paths).toEqual([]);
});

test("is a method, and refuses what is no magnet by name", async () => {
  const rd = new RealDebrid({ fetch: async () => json([]) });
  const refused = rd.magnetToLinks({ magnet: "magnet:?xt=urn:btmh:1220" });
  await expect(refused).rejects.toMatchObject({
    kind: "config",
    field: "magnet",
    operation: "magnetToLinks",
  });
});
