import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { containers } from "../../../../src/apis/realdebrid/scenarios/containers.ts";
import { downloads } from "../../../../src/apis/realdebrid/scenarios/downloads.ts";
import { links } from "../../../../src/apis/realdebrid/scenarios/links.ts";
import { torrentLife } from "../../../../src/apis/realdebrid/scenarios/torrent-life.ts";
import { torrentRefusals } from "../../../../src/apis/realdebrid/scenarios/torrent-refusals.ts";
import { playScenario, type Reached } from "../../../../src/scenarios/play.ts";

/** Operation, status and code, as far as there is one, in the order of their first answer. */
const REACHES: Readonly<Record<string, readonly string[]>> = {
  "torrent-uncached": [
    "listTorrents 204",
    "addMagnet 201",
    "getTorrentInfo 200",
    "selectFiles 404 1",
    "selectFiles 404 7",
    "selectFiles 400 2",
    "selectFiles 204",
    "selectFiles 202",
    "listTorrents 200",
    "listTorrents 400 2",
    "getActiveCount 200",
    "deleteTorrent 204",
    "deleteTorrent 404 7",
    "getTorrentInfo 404 7",
  ],
  "torrent-cached": ["addMagnet 201", "getTorrentInfo 200", "selectFiles 204"],
  "torrent-archive": ["addMagnet 201", "selectFiles 204", "getTorrentInfo 200"],
  "torrent-file": ["addTorrent 201", "listAvailableHosts 200"],
  "torrents-lost": ["addMagnet 201", "addTorrent 201", "getTorrentInfo 200", "selectFiles 204"],
  "torrent-stalled": ["addMagnet 201", "selectFiles 204", "getTorrentInfo 200"],
  "torrent-links-gone": [
    "addMagnet 201",
    "selectFiles 204",
    "getTorrentInfo 200",
    "unrestrictLink 503 19",
    "unrestrictLink 200",
  ],
  "torrents-of-a-stranger": [
    "listTorrents 401 8",
    "getTorrentInfo 401 8",
    "getActiveCount 401 8",
    "listAvailableHosts 401 8",
    "addTorrent 401 8",
    "addMagnet 401 8",
    "selectFiles 401 8",
    "deleteTorrent 401 8",
    "checkInstantAvailability 401 8",
  ],
  "torrents-malformed": [
    "addMagnet 400 2",
    "addMagnet 400 1",
    "addMagnet 400 29",
    "addTorrent 400 30",
    "addTorrent 400 27",
    "addTorrent 400 26",
    "addTorrent 400 29",
    "addTorrent 400 2",
    "addTorrent 400 1",
  ],
  "torrents-infringing": ["addMagnet 451 35", "addTorrent 451 35"],
  "torrents-infringing-until-2025": ["addMagnet 503 35", "addTorrent 503 35"],
  "torrents-repeated": [
    "addMagnet 201",
    "addTorrent 201",
    "listTorrents 200",
    "selectFiles 204",
    "addMagnet 400 33",
    "addTorrent 400 33",
  ],
  "torrent-slots-taken": [
    "addMagnet 201",
    "addMagnet 509 21",
    "addTorrent 509 21",
    "selectFiles 204",
    "selectFiles 509 21",
    "getActiveCount 200",
  ],
  "torrents-not-premium": ["addMagnet 403 9", "addTorrent 403 9"],
  "torrents-address-blocked": ["addMagnet 403 22", "addTorrent 403 22"],
  "torrents-fair-usage": ["addMagnet 503 36", "addTorrent 503 36"],
  "torrents-down": ["addMagnet 201", "addMagnet 503 25", "addTorrent 503 25", "selectFiles 503 25"],
  "instant-availability": ["checkInstantAvailability 403 37"],
  "links-unrestricted": [
    "addMagnet 201",
    "selectFiles 204",
    "getTorrentInfo 200",
    "checkLink 200",
    "unrestrictFolder 200",
    "unrestrictLink 200",
  ],
  "links-malformed": [
    "checkLink 400 2",
    "unrestrictFolder 400 2",
    "unrestrictLink 400 2",
    "checkLink 400 1",
    "unrestrictFolder 400 1",
    "unrestrictLink 400 1",
  ],
  "hoster-unsupported": ["checkLink 200", "unrestrictFolder 503 16", "unrestrictLink 503 16"],
  "hoster-maintenance": ["checkLink 503 17", "unrestrictFolder 503 17", "unrestrictLink 503 17"],
  "hoster-limit-reached": ["checkLink 503 18", "unrestrictFolder 503 18", "unrestrictLink 503 18"],
  "hoster-unavailable": ["checkLink 503 19", "unrestrictFolder 503 19", "unrestrictLink 503 19"],
  "hoster-not-free": ["checkLink 503 20", "unrestrictFolder 503 20", "unrestrictLink 503 20"],
  "hoster-traffic-exhausted": ["checkLink 503 23", "unrestrictFolder 503 23", "unrestrictLink 503 23"],
  "links-dead": ["checkLink 503 24", "unrestrictFolder 503 24", "unrestrictLink 503 24"],
  "links-infringing": ["checkLink 503 24", "unrestrictFolder 503 24", "unrestrictLink 451 35"],
  "links-misreported": ["checkLink 404 7", "unrestrictFolder 200", "unrestrictLink 200"],
  "links-fair-usage": ["checkLink 200", "unrestrictFolder 503 36", "unrestrictLink 503 36"],
  "links-address-blocked": ["checkLink 200", "unrestrictFolder 403 22", "unrestrictLink 403 22"],
  "links-not-premium": ["checkLink 200", "unrestrictFolder 200", "unrestrictLink 503 20"],
  "links-of-a-stranger": ["checkLink 200", "unrestrictFolder 401 8", "unrestrictLink 401 8"],
  "containers-opened": ["unrestrictContainerFile 200", "unrestrictContainerLink 200"],
  "containers-refused": [
    "unrestrictContainerFile 400 28",
    "unrestrictContainerLink 400 28",
    "unrestrictContainerFile 400 27",
    "unrestrictContainerLink 400 2",
    "unrestrictContainerFile 400 26",
    "unrestrictContainerLink 400 1",
    "unrestrictContainerFile 400 1",
  ],
  "container-gone": ["unrestrictContainerFile 200", "unrestrictContainerLink 503 24"],
  "containers-down": ["unrestrictContainerFile 503 25", "unrestrictContainerLink 503 25"],
  "containers-not-premium": ["unrestrictContainerFile 403 9", "unrestrictContainerLink 403 9"],
  "containers-of-a-stranger": ["unrestrictContainerFile 401 8", "unrestrictContainerLink 401 8"],
  "downloads-listed": [
    "listDownloads 204",
    "unrestrictLink 200",
    "listDownloads 200",
    "listDownloads 400 2",
    "deleteDownload 204",
    "deleteDownload 404 7",
  ],
  "download-fetched": ["unrestrictLink 200", "the file 200", "the file 206", "the file 416", "the file 404"],
  "media-streamed": ["unrestrictLink 200", "getMediaInfos 200", "getTranscodes 200"],
  "media-unknown": [
    "unrestrictLink 200",
    "getMediaInfos 503 24",
    "getTranscodes 503 24",
    "getMediaInfos 404 7",
    "getTranscodes 404 7",
  ],
  "media-link-gone": [
    "addMagnet 201",
    "selectFiles 204",
    "getTorrentInfo 200",
    "unrestrictLink 200",
    "getMediaInfos 503 19",
    "getTranscodes 503 19",
  ],
  "streaming-down": ["unrestrictLink 200", "getMediaInfos 503 25", "getTranscodes 503 25"],
  "downloads-of-a-stranger": [
    "listDownloads 401 8",
    "deleteDownload 401 8",
    "getMediaInfos 401 8",
    "getTranscodes 401 8",
  ],
};

/** Described, and reached by no scenario here. */
const NOT_REACHED = [
  // Each account and each address: of other scenarios.
  / 403 14$/,
  / 429 34$/,
  // The operations have no parameter that could be missing.
  /^list(Torrents|Downloads) 400 1$/,
  // No files are answered with status 404.
  /^selectFiles 400 1$/,
  // No source tells when a torrent is "not allowed", or a magnet link is an invalid file.
  /^addTorrent 400 28$/,
  /^addMagnet 400 30$/,
  // Codes 26 and 27 are about bytes that were sent, 24 about an address.
  /^unrestrictContainerLink 400 2[67]$/,
  /^unrestrictContainerFile 503 24$/,
  /^unrestrictContainerFile 400 2$/,
  // Its scope is of the account.
  / 403 9$/,
  // A check of an unsupported link succeeds, and it has no account.
  /^checkLink 503 (16|36)$/,
  /^checkLink 404 24$/,
];

const SCENARIOS = [...torrentLife, ...torrentRefusals, ...links, ...containers, ...downloads];
const tripleOf = ({ operation, status, code }: Reached): string =>
  [operation || "the file", status, code].filter((part) => part !== undefined).join(" ");

describe("a scenario reaches", () => {
  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("%s", async (name, scenario) => {
    const reached = await playScenario("realdebrid", scenario);
    expect([...new Set(reached.map(tripleOf))]).toEqual(REACHES[name]);
  });
});

it("together they reach what the description names", () => {
  const reached = new Set(Object.values(REACHES).flat());
  const missing = describedTriples().filter(
    (triple) => !reached.has(triple) && !NOT_REACHED.some((pattern) => pattern.test(triple)),
  );
  expect(missing).toEqual([]);
});

interface Described {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly "x-error-codes"?: Readonly<Record<string, readonly number[]>>;
}

function describedTriples(): string[] {
  const file = createRequire(import.meta.url).resolve("@debrid-drive/spec-realdebrid/openapi.yaml");
  const { paths } = parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, Described>>;
  };
  const tags = ["Torrents", "Unrestrict", "Downloads", "Streaming"];
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .filter((operation) => operation.tags?.some((tag) => tags.includes(tag)))
    .flatMap(({ operationId, "x-error-codes": codes = {} }) =>
      Object.entries(codes).flatMap(([status, list]) =>
        list.map((code) => `${operationId} ${status} ${code}`),
      ),
    );
}
