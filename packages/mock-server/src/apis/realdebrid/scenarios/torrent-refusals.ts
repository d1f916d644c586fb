import type { Caller, Scenario } from "../../../scenarios/scenario.ts";
import type { RealDebridState } from "../state.ts";
import { parseTorrentFile } from "../torrents/file.ts";
import { add, HASHES, magnetOf, type RealDebridStage, select, torrentFile, userOf } from "./support.ts";

const FILE = torrentFile("debian.iso", 702_545_920);
const FILE_HASH = parseTorrentFile(FILE)?.hash ?? "";

/** Adds a magnet link and a torrent file. */
async function addBoth(user: Caller): Promise<void> {
  await user.send("addMagnet", { body: { magnet: magnetOf(HASHES.debian) } });
  await user.send("addTorrent", { body: FILE });
}

const addingBoth = (stage: RealDebridStage): Promise<void> => addBoth(userOf(stage));

/** Why torrents are refused. */
export const torrentRefusals: readonly Scenario<RealDebridState>[] = [
  {
    name: "torrents-malformed",
    title: "What is added is no torrent",
    prepare: (state) => {
      const file = { path: "/huge.iso", bytes: 3000 * 1024 ** 3 };
      state.swarms.put(HASHES.debian, { name: "huge", files: [file] });
    },
    play: async (stage) => {
      const user = userOf(stage);
      await user.send("addMagnet", { body: { magnet: "magnet:?dn=nothing" } });
      await user.send("addMagnet", { body: { host: "real-debrid.com" } });
      await user.send("addMagnet", { body: { magnet: magnetOf(HASHES.debian) } });
      await user.send("addTorrent", { body: Buffer.from("no torrent") });
      await user.send("addTorrent", { body: Buffer.alloc(0) });
      await user.send("addTorrent", { body: Buffer.alloc(10 * 1024 ** 2 + 1) });
      await user.send("addTorrent", { body: torrentFile("huge.iso", 3000 * 1024 ** 3) });
      await user.send("addTorrent", { body: FILE, query: { host: "nowhere.example.com" } });
      await user.send("addTorrent");
    },
  },
  {
    name: "torrents-infringing",
    title: "The content was taken down",
    prepare: (state) => {
      for (const hash of [HASHES.debian, FILE_HASH]) state.swarms.block(hash);
    },
    play: addingBoth,
  },
  {
    name: "torrents-infringing-until-2025",
    title: "The content was taken down, and the service says so with status 503",
    prepare: (state) => {
      for (const hash of [HASHES.debian, FILE_HASH]) state.swarms.block(hash, 503);
    },
    play: addingBoth,
  },
  {
    name: "torrents-repeated",
    title: "The same torrents are active already",
    prepare: (state) => state.conditions.impose("repeats refused"),
    play: async (stage) => {
      const user = userOf(stage);
      await addBoth(user);
      const { body } = await user.send("listTorrents");
      // The one of the file waits for a selection, which is not active.
      const waiting = (body as { id: string; status: string }[]).find(
        ({ status }) => status === "waiting_files_selection",
      );
      await select(user, waiting?.id ?? "", "all");
      await addBoth(user);
    },
  },
  {
    name: "torrent-slots-taken",
    title: "All slots for active torrents are taken",
    prepare: (state) => {
      state.torrents.slots = 1;
    },
    play: async (stage) => {
      const user = userOf(stage);
      const first = await add(user, HASHES.bigBuckBunny);
      await addBoth(user);
      stage.clock.advance(2_000);
      const second = await add(user, HASHES.debian);
      stage.clock.advance(2_000);
      await select(user, first, "1");
      await select(user, second, "1");
      await user.send("getActiveCount");
    },
  },
  {
    name: "torrents-not-premium",
    title: "The account is not premium",
    prepare: (state) => state.endPremium(),
    play: addingBoth,
  },
  {
    name: "torrents-address-blocked",
    title: "The service may not be used from the caller's address",
    prepare: (state) => state.conditions.impose("address blocked"),
    play: addingBoth,
  },
  {
    name: "torrents-fair-usage",
    title: "The account has reached the limit of fair use",
    prepare: (state) => state.conditions.impose("fair usage reached"),
    play: addingBoth,
  },
  {
    name: "torrents-down",
    title: "The service neither adds nor starts torrents",
    play: async (stage) => {
      const user = userOf(stage);
      const id = await add(user, HASHES.debian);
      stage.clock.advance(2_000);
      stage.state.conditions.impose("torrents down");
      await addBoth(user);
      await select(user, id, "all");
    },
  },
  {
    name: "instant-availability",
    title: "The operation was switched off in November 2024",
    play: async (stage) => {
      const hash = `${HASHES.bigBuckBunny}/${HASHES.debian}`;
      await userOf(stage).send("checkInstantAvailability", { path: { hash } });
    },
  },
];
