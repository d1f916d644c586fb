import type { MockSession } from "@debrid-drive/mock-server";
import type { Scenes } from "../run/scene.ts";

const BUNNY = { hash: "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c", name: "Big Buck Bunny" };
const DEBIAN = { hash: "6f4370df4304609a8793ce2b59178dcc8febf5e2", name: "Debian" };

/** A torrent was added, and its files are known. */
function addTorrent({ realdebrid, clock }: MockSession, magnet = BUNNY) {
  const torrent = realdebrid.torrents.add(magnet);
  if (typeof torrent === "string") throw new Error(torrent);
  clock.advance(2_000);
  return torrent;
}

/** A torrent was added, and its files are there. */
function finishTorrent(mock: MockSession) {
  const torrent = addTorrent(mock);
  mock.realdebrid.torrents.select(torrent, "all");
  mock.clock.advance(60_000);
  return torrent;
}

export const realdebrid: Scenes = {
  deleteTorrent: {
    before: (mock) => {
      const torrent = addTorrent(mock, DEBIAN);
      mock.realdebrid.torrents.select(torrent, "all");
      mock.realdebrid.torrentEvents.fail(torrent.id, "dead");
    },
  },
  getTorrentInfo: { before: (mock) => void finishTorrent(mock) },
  listTorrents: {
    before: (mock) => {
      finishTorrent(mock);
      const second = addTorrent(mock, DEBIAN);
      mock.realdebrid.torrents.select(second, "all");
      mock.clock.advance(5_000);
    },
  },
  selectFiles: { before: (mock) => void addTorrent(mock) },
};
