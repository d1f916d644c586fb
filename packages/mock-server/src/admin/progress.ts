import type { MockResponse } from "../engine/handler.ts";
import type { MockStates } from "../mock-states.ts";
import { type AdminTarget, json, type Route } from "./route.ts";

/** The newest of each; a page shows no more. */
const MOST_ROWS = 100;
/** What the numbers of Cloudreve mean. */
const STATUSES = ["ready", "downloading", "paused", "error", "complete", "cancelled", "unknown", "seeding"];

export const progressRoutes: readonly Route[] = [["GET", /^progress$/, progress]];

interface Row {
  readonly api: "realdebrid" | "cloudreve";
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** Percent. */
  readonly progress: number;
}

/** What time moves on: torrents and remote downloads, the newest first. */
function progress({ world }: AdminTarget): MockResponse {
  const { realdebrid, cloudreve } = world.states as Partial<MockStates>;
  const torrents: Row[] = (realdebrid?.torrents.list() ?? [])
    .slice(0, MOST_ROWS)
    .map(({ torrent, phase }) => ({
      api: "realdebrid",
      id: torrent.id,
      name: torrent.content.name,
      status: phase.status,
      progress: phase.progress,
    }));
  const downloads: Row[] = (cloudreve?.downloads.all() ?? [])
    .reverse()
    .slice(0, MOST_ROWS)
    .map(({ download, phase }) => ({
      api: "cloudreve",
      id: download.gid,
      name: download.source.name,
      status: STATUSES[phase.status] ?? "unknown",
      progress: phase.total === 0 ? 0 : Math.floor((phase.downloaded / phase.total) * 1000) / 10,
    }));
  return json([...torrents, ...downloads]);
}
