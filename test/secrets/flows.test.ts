import {
  addOnce,
  type MagnetCheckpoint,
  magnetToLinks,
  unrestrictAll,
  waitUntil,
} from "@debrid-drive/realdebrid-client/flows";
import { memoryStore } from "@debrid-drive/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areDistinct, leaksIn, type Secret, sentIn, token } from "./secret.ts";
import { sayings, type Talker, talker } from "./talkative-server.ts";
import { type WatchedClient, watchedClient } from "./watched-client.ts";

const HASH = "08ada5a7a6183aae1e09d831df6748d566095a10";
const ID = "MADEUPTORRENT";

/** The tracker's key is the secret of a magnet link; its hash is none. */
const magnetOf = ({ mark }: Secret) =>
  `magnet:?xt=urn:btih:${HASH}&tr=${encodeURIComponent(`https://tracker.example.com/${mark}/announce`)}`;
const linkOf = ({ mark }: Secret) => `https://real-debrid.com/d/${mark}`;

/** A torrent that is there, with one file and a link to it. */
function torrentServer(link: string) {
  const torrent = { id: ID, filename: "Sintel", hash: HASH, bytes: 9, progress: 100, status: "downloaded" };
  const files = [{ id: 1, path: "/Sintel.mp4", bytes: 9, selected: 1 }];
  return ({ method, url }: Request): Response => {
    const { pathname } = new URL(url);
    if (pathname.includes("/addMagnet")) return Response.json({ id: ID, uri: "" }, { status: 201 });
    if (pathname.includes("/torrents/info")) return Response.json({ ...torrent, files, links: [link] });
    if (pathname.endsWith("/torrents") && method === "GET") return new Response(null, { status: 204 });
    if (pathname.includes("/unrestrict/link")) return Response.json({ id: "1", download: link, link });
    return new Response(null, { status: 204 });
  };
}

interface Given {
  readonly magnet: string;
  readonly link: string;
  readonly signal: AbortSignal;
}
type Flow = (watched: WatchedClient, given: Given) => Promise<unknown>;

/** Of what they give, only errors are shown: the rest is what was asked for. */
const FLOWS: Readonly<Record<string, Flow>> = {
  addOnce: ({ client }, { magnet, signal }) => addOnce(client, { magnet }, { signal }),
  waitUntil: ({ client }, { signal }) =>
    waitUntil(client, { id: ID, status: "downloaded" }, { signal, timeoutMs: 600_000 }),
  unrestrictAll: async ({ client, show }, { link, signal }) => {
    const results = await unrestrictAll(client, { links: [link, link] }, { signal });
    for (const result of results) if (!result.ok) show(result.error);
  },
  magnetToLinks: async ({ client, show }, { magnet, signal }) => {
    const store = memoryStore<MagnetCheckpoint>();
    const options = { store, signal, onProgress: show, timeoutMs: 600_000 };
    const { downloads } = await magnetToLinks(client, { magnet }, options);
    for (const result of downloads) if (!result.ok) show(result.error);
  },
};

test("no flow shows a token, a tracker's key or a link", async () => {
  const run = fc.record({
    flow: fc.constantFrom(...Object.keys(FLOWS)),
    auth: token,
    issued: token,
    key: token,
    path: token,
    talkers: fc.array(fc.option(talker, { nil: undefined, freq: 3 }), { maxLength: 10 }),
    saying: sayings,
    abortAfterMs: fc.option(fc.nat(100_000), { freq: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ flow, auth, issued, key, path, talkers, saying, abortAfterMs }) => {
      const all = [auth, issued, key, path];
      fc.pre(areDistinct(all));
      const disturbing: (Talker | undefined)[] = [...talkers];
      const answer = torrentServer(linkOf(path));
      const fetch = async (request: Request) => {
        const said = saying(await sentIn(request, all));
        return disturbing.shift()?.(said, request, issued.value) ?? answer(request);
      };
      const watched = watchedClient({ auth: auth.value, fetch });
      const { client, clock, show, seen } = watched;
      const gone = new AbortController();
      if (abortAfterMs !== null) clock.setTimer(abortAfterMs, () => gone.abort());
      const given = { magnet: magnetOf(key), link: linkOf(path), signal: gone.signal };
      const work = FLOWS[flow]?.(watched, given) ?? Promise.reject(new Error("no such flow"));
      await clock.runUntil(work).catch(show);
      show(client);
      expect(leaksIn(seen(), all)).toEqual([]);
    }),
    { numRuns: 1_000, endOnFailure: true },
  );
}, 120_000);
