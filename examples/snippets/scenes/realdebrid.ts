import { readFileSync } from "node:fs";
import { MOCK_APP, type MockSession } from "@debrid-drive/mock-server";
import { FILES } from "../run/samples.ts";
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

/** Something was unrestricted earlier. */
function unrestrict({ realdebrid, clock }: MockSession, ...links: readonly string[]): void {
  for (const link of links) {
    realdebrid.downloads.unrestrict(link);
    clock.advance(60_000);
  }
}

/** The user types the code in as soon as it is there. */
function approve({ realdebrid }: MockSession, body: unknown): void {
  const { user_code } = body as { user_code: string };
  realdebrid.approveDevice(user_code);
}

const FILM = "https://files.example.com/big-buck-bunny.mp4";
const ISO = "https://files.example.com/debian-netinst.iso";
const REDIRECT = { clientId: MOCK_APP.clientId, redirectUri: "https://app.example.com/callback" };
const GIBIBYTE = 1024 ** 3;

export const realdebrid: Scenes = {
  createToken: { env: ({ realdebrid }) => ({ REALDEBRID_CODE: realdebrid.authorizeApp(REDIRECT) }) },
  deleteDownload: { before: (mock) => unrestrict(mock, FILM, ISO) },
  deleteTorrent: {
    before: (mock) => {
      const torrent = addTorrent(mock, DEBIAN);
      mock.realdebrid.torrents.select(torrent, "all");
      mock.realdebrid.torrentEvents.fail(torrent.id, "dead");
    },
  },
  // The private token of an account can't be disabled so.
  disableAccessToken: {
    env: ({ realdebrid: { tokens } }) => ({
      REALDEBRID_TOKEN: tokens.issue(tokens.grant(MOCK_APP)).token,
    }),
  },
  checkInstantAvailability: { answer: { status: 403, code: 37 } },
  getActiveCount: {
    before: (mock) => void mock.realdebrid.torrents.select(addTorrent(mock), "all"),
  },
  getDeviceCredentials: { after: { getDeviceCode: approve } },
  getTraffic: {
    before: ({ realdebrid }) => realdebrid.traffic.record("files.example.com", { bytes: GIBIBYTE, links: 3 }),
  },
  getTrafficDetails: {
    before: ({ realdebrid, clock }) => {
      realdebrid.traffic.record("files.example.com", { bytes: 276_134_947, links: 1 });
      realdebrid.traffic.record("videos.example.com", { bytes: 48_115_000, links: 2 });
      clock.goBack(clock.now() - 2 * 86_400_000);
      realdebrid.traffic.record("files.example.com", { bytes: 702_545_920, links: 1 });
      clock.goBack(clock.now() + 2 * 86_400_000);
    },
  },
  getTorrentInfo: { before: (mock) => void finishTorrent(mock) },
  listDownloads: { before: (mock) => unrestrict(mock, ISO, FILM) },
  listTorrents: {
    before: (mock) => {
      finishTorrent(mock);
      const second = addTorrent(mock, DEBIAN);
      mock.realdebrid.torrents.select(second, "all");
      mock.clock.advance(5_000);
    },
  },
  unrestrictContainerFile: {
    before: ({ realdebrid }) => {
      const links = [
        "https://files.example.com/debian.part1.rar",
        "https://files.example.com/debian.part2.rar",
      ];
      realdebrid.containers.put(readFileSync(`${FILES}links.rsdf`), links);
    },
  },
  unrestrictContainerLink: {
    before: ({ realdebrid }) => realdebrid.containers.put("https://files.example.com/linux.dlc", [ISO]),
  },
  selectFiles: { before: (mock) => void addTorrent(mock) },
};
