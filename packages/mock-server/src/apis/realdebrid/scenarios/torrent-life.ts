import type { Scenario } from "../../../scenarios/scenario.ts";
import type { RealDebridState } from "../state.ts";
import {
  add,
  finish,
  HASHES,
  info,
  linksIn,
  magnetOf,
  select,
  strangerOf,
  torrentFile,
  userOf,
} from "./support.ts";

/** How torrents live, and how they die. */
export const torrentLife: readonly Scenario<RealDebridState>[] = [
  {
    name: "torrent-uncached",
    title: "A magnet link is added, its files are selected and fetched",
    play: async (stage) => {
      const user = userOf(stage);
      await user.send("listTorrents");
      const id = await add(user, HASHES.bigBuckBunny);
      await info(user, id);
      await select(user, id, "all");
      stage.clock.advance(2_000);
      await info(user, id);
      for (const files of ["", "9", "one"]) await select(user, id, files);
      await select(user, id, "1");
      await select(user, id, "1");
      for (const seconds of [0, 1, 5, 6, 3]) {
        stage.clock.advance(seconds * 1_000);
        await info(user, id);
        await user.send("listTorrents", { query: { filter: "active" } });
      }
      await user.send("listTorrents", { query: { page: 1, limit: 5_000 } });
      await user.send("listTorrents", { query: { limit: -1 } });
      await user.send("getActiveCount");
      await user.send("deleteTorrent", { path: { id } });
      await user.send("deleteTorrent", { path: { id } });
      await info(user, id);
      await select(user, id, "all");
    },
  },
  {
    name: "torrent-cached",
    title: "Real-Debrid has the content already, and gives links as soon as files are selected",
    prepare: (state) => state.swarms.cache(HASHES.bigBuckBunny),
    play: async (stage) => {
      const user = userOf(stage);
      const id = await add(user, HASHES.bigBuckBunny);
      await info(user, id);
      await select(user, id, "all");
      await info(user, id);
    },
  },
  {
    name: "torrent-archive",
    title: "Many files that are neither video nor music are packed into one archive",
    play: async (stage) => {
      const user = userOf(stage);
      const id = await add(user, HASHES.sintel);
      stage.clock.advance(2_000);
      await select(user, id, "all");
      for (const seconds of [11, 4, 3]) {
        stage.clock.advance(seconds * 1_000);
        await info(user, id);
      }
    },
  },
  {
    name: "torrent-file",
    title: "A torrent is added by its file",
    play: async (stage) => {
      const user = userOf(stage);
      const body = torrentFile("debian.iso", 702_545_920);
      await user.send("addTorrent", { body, query: { host: "real-debrid.com" } });
      await user.send("listAvailableHosts");
    },
  },
  {
    name: "torrents-lost",
    title: "Torrents end badly, each in its way",
    prepare: (state) => state.swarms.starve(HASHES.debian),
    play: async (stage) => {
      const user = userOf(stage);
      const starved = await add(user, HASHES.debian);
      await user.send("addTorrent", { body: torrentFile("rare.iso", 1_000_000) });
      stage.clock.advance(318_000);
      await info(user, starved);
      for (const status of ["error", "virus", "dead"] as const) {
        const id = await add(user, HASHES.bigBuckBunny);
        stage.clock.advance(2_000);
        await select(user, id, "all");
        stage.clock.advance(5_000);
        stage.state.torrentEvents.fail(id, status);
        await info(user, id);
      }
    },
  },
  {
    name: "torrent-stalled",
    title: "The peers of a torrent stop sending, and go on later",
    play: async (stage) => {
      const user = userOf(stage);
      const id = await add(user, HASHES.bigBuckBunny);
      stage.clock.advance(2_000);
      await select(user, id, "1");
      stage.clock.advance(5_000);
      stage.state.torrentEvents.stall(id);
      stage.clock.advance(3_600_000);
      await info(user, id);
      stage.state.torrentEvents.resume(id);
      stage.clock.advance(10_000);
      await info(user, id);
    },
  },
  {
    name: "torrent-links-gone",
    title: "The links of a torrent are lost, until it is added again",
    play: async (stage) => {
      const user = userOf(stage);
      const torrent = await finish(stage, user, HASHES.bigBuckBunny, "1");
      const { id } = torrent.body as { id: string };
      stage.state.torrentEvents.loseLinks(id);
      await user.send("unrestrictLink", { body: { link: linksIn(torrent)[0] } });
      const again = await finish(stage, user, HASHES.bigBuckBunny, "1");
      await user.send("unrestrictLink", { body: { link: linksIn(again)[0] } });
    },
  },
  {
    name: "torrents-of-a-stranger",
    title: "Whoever calls has no good token",
    play: async (stage) => {
      const stranger = strangerOf(stage);
      const path = { id: "UNKNOWN234567" };
      await stranger.send("listTorrents");
      await stranger.send("getTorrentInfo", { path });
      await stranger.send("getActiveCount");
      await stranger.send("listAvailableHosts");
      await stranger.send("addTorrent", { body: torrentFile("a.iso", 1) });
      await stranger.send("addMagnet", { body: { magnet: magnetOf(HASHES.debian) } });
      await stranger.send("selectFiles", { path, body: { files: "all" } });
      await stranger.send("deleteTorrent", { path });
      await stranger.send("checkInstantAvailability", { path: { hash: HASHES.debian } });
    },
  },
];
