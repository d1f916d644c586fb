import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { fileId, GUEST, loggedIn, USER } from "../stage.ts";
import { DST, downloader, MAGNET, MOVIE, prepareDownloads } from "./callers.ts";

export const remoteDownloads: readonly Scenario<CloudreveState>[] = [
  {
    name: "remote-downloads-end",
    title: "Downloads succeed, are cancelled, fail, clash with a file, or get an answer nobody knows",
    prepare: prepareDownloads,
    play: async (stage) => {
      const { add, gid, wait, cancel, user } = await downloader(stage);
      await wait(0);
      await add([MOVIE]);
      await wait(0);
      await wait(10);
      const first = await gid();
      await wait(25);
      await add([MOVIE]);
      await wait(33);
      await add([MOVIE]);
      await wait(10);
      await cancel(await gid());
      const missing = "https://files.example.com/missing.bin";
      stage.state.loseAddress(missing);
      await add([missing, "this is no address", MOVIE]);
      await wait(10);
      stage.state.confuseRemoteDownload(USER, await gid());
      await add([MAGNET]);
      await wait(10);
      await wait(10);
      await wait(10);
      stage.state.removeRemoteDownload(USER, await gid());
      await wait(0);
      await user.send("listFinishedRemoteDownloads", { query: { page: 1 } });
      await user.send("listFinishedRemoteDownloads", { query: { page: 2 } });
      await cancel(first);
      await cancel(first);
      const other = await loggedIn(stage, "admin@example.com");
      await other.send("cancelRemoteDownload", { path: { gid: first } });
    },
  },
  {
    name: "remote-downloads-refused",
    title: "Downloads are refused: to whom, where, how many and what",
    prepare: prepareDownloads,
    play: async (stage) => {
      const visitor = stage.caller();
      const body = { url: [MOVIE], dst: DST };
      await visitor.send("addRemoteDownloads", { body });
      await visitor.send("listActiveRemoteDownloads");
      await visitor.send("listFinishedRemoteDownloads");
      await visitor.send("cancelRemoteDownload", { path: { gid: "0123456789abcdef" } });
      await visitor.send("selectRemoteDownloadFiles", {
        path: { gid: "0123456789abcdef" },
        body: { indexes: [1] },
      });
      const torrent = { path: { id: fileId(stage.state, "/album.torrent") }, body: { dst: DST } };
      await visitor.send("addRemoteTorrent", torrent);
      const other = await loggedIn(stage, GUEST);
      await other.send("addRemoteDownloads", { body: { url: [MOVIE], dst: "/" } });
      await other.send("addRemoteTorrent", torrent);
      const { user, add } = await downloader(stage);
      await add([]);
      await add([MOVIE], "/nowhere");
      await add(Array.from({ length: 11 }, () => MOVIE));
      await user.send("addRemoteDownloads", { body: { url: [MOVIE] } });
      await user.send("addRemoteDownloads", { body: { url: MOVIE, dst: DST } });
      await user.send("listActiveRemoteDownloads", { query: { page: -1 } });
      await user.send("listFinishedRemoteDownloads", { query: { page: "x" } });
      await user.send("addRemoteTorrent", { ...torrent, body: { dst: "/nowhere" } });
      await user.send("addRemoteTorrent", { ...torrent, path: { id: "zzzz" } });
      await user.send("addRemoteTorrent", { ...torrent, body: {} });
      await add(Array.from({ length: 10 }, () => MOVIE));
      await add([MOVIE]);
      await user.send("addRemoteTorrent", torrent);
      stage.state.putFile(GUEST, "/own.torrent", 10);
      const id = fileId(stage.state, "/own.torrent", GUEST);
      await user.send("addRemoteTorrent", { ...torrent, path: { id }, body: { dst: DST } });
      stage.state.groups.of(2).options = { aria2: true };
      await other.send("addRemoteTorrent", { path: { id }, body: { dst: "/nowhere" } });
      stage.state.groups.of(2).options = {};
      await other.send("addRemoteTorrent", { path: { id }, body: { dst: "/" } });
    },
  },
  {
    name: "remote-torrents",
    title: "Files of a torrent are chosen, it is paused, goes on, and is seeded",
    prepare: (state) => {
      prepareDownloads(state);
      const shown = state.nodes.facts.get(1)?.shown;
      const options = { ...shown?.Aria2OptionsSerialized, options: '{"seed-time":"1"}' };
      state.nodes.save(1, { ...shown, Aria2OptionsSerialized: options });
    },
    play: async (stage) => {
      const { state } = stage;
      const { user, add, gid, wait, cancel, choose } = await downloader(stage);
      const path = { id: fileId(state, "/album.torrent") };
      await user.send("addRemoteTorrent", { path, body: { dst: DST } });
      await wait(20);
      const torrent = await gid();
      await choose(torrent, [1]);
      await user.send("selectRemoteDownloadFiles", { path: { gid: torrent }, body: {} });
      await choose(torrent, [0]);
      await choose("0123456789abcdef", [1]);
      state.pauseRemoteDownload(USER, torrent);
      await wait(10);
      await choose(torrent, []);
      state.resumeRemoteDownload(USER, torrent);
      await wait(30);
      await user.send("listActiveRemoteDownloads", { query: { page: 1 } });
      await cancel(torrent);
      await wait(10);
      await add([MOVIE]);
      await wait(10);
      const movie = await gid();
      await choose(movie, [1]);
      state.pauseRemoteDownload(USER, movie);
      await wait(10);
      await cancel(movie);
      await wait(10);
      await cancel(movie);
      await wait(120);
    },
  },
  {
    name: "remote-download-nodes",
    title: "The node that downloads is not connected, fails, offers no downloads, or is gone",
    prepare: prepareDownloads,
    play: async (stage) => {
      const { nodes, policies, outages } = stage.state;
      const { user, add, gid, wait, cancel, choose } = await downloader(stage);
      const torrent = { path: { id: fileId(stage.state, "/album.torrent") }, body: { dst: DST } };
      await user.send("addRemoteTorrent", torrent);
      await wait(20);
      const first = await gid();
      const round = async () => {
        await add([MOVIE]);
        await user.send("addRemoteTorrent", torrent);
        await choose(first, [1]);
        await cancel(first);
      };
      for (const trouble of ["not connected", "failing"] as const) {
        nodes.trouble(1, trouble);
        await round();
      }
      nodes.trouble(1, undefined);
      outages.begin("database");
      await add([MOVIE]);
      await user.send("addRemoteTorrent", torrent);
      outages.end("database");
      nodes.facts.clear();
      await round();
      await wait(13);
      stage.clock.advance(60_000);
      outages.begin("database");
      await cancel(first);
      outages.end("database");
      const shown = policies.facts.get(1)?.shown;
      policies.save(1, { ...shown, BaseURL: "" });
      nodes.save(1, { Aria2Enabled: true });
      await user.send("addRemoteTorrent", torrent);
      policies.save(1, { ...shown, Type: "remote", Server: "http://node1.example.com" });
      outages.begin("storage");
      await user.send("addRemoteTorrent", torrent);
      policies.save(1, { ...shown, Type: "floppy" });
      await round();
    },
  },
  {
    name: "remote-download-too-large",
    title: "A download has no room, one in time and one too late for the server to see",
    prepare: prepareDownloads,
    play: async (stage) => {
      const { add, wait } = await downloader(stage);
      const group = stage.state.groups.of(4);
      group.maxStorage = 10_000_000;
      await add([MOVIE]);
      await wait(10);
      group.maxStorage = 20_000_000;
      await add([MOVIE]);
      await wait(10);
      stage.state.putFile(USER, "/large.iso", 15_000_000);
      await wait(30);
    },
  },
];
