import type { Magnet } from "../../magnet.ts";
import { refuse } from "../common/errors.ts";
import type { RealDebridState } from "../state.ts";
import type { TorrentFact } from "./facts.ts";
import type { ParsedTorrent } from "./file.ts";
import type { AddRefusal } from "./torrents.ts";

/** The one hoster that keeps the files of torrents, and the size above which it splits them, in gigabytes. */
export const AVAILABLE_HOST = { host: "real-debrid.com", max_file_size: 2000 } as const;

/** Why nobody may add a torrent now; `undefined` when they may. */
export function refuseAdding({ account, conditions }: RealDebridState, host: string | undefined) {
  if (conditions.has("address blocked")) return refuse(403, 22);
  if (!account.premium) return refuse(403, 9);
  if (conditions.has("torrents down")) return refuse(503, 25);
  if (conditions.has("fair usage reached")) return refuse(503, 36);
  return host === undefined || host === AVAILABLE_HOST.host ? undefined : refuse(400, 2);
}

/** Adds a torrent, or says why not. */
export function admit(state: RealDebridState, wanted: Magnet | ParsedTorrent, origin: string) {
  const { hash } = wanted;
  const blocked = state.swarms.blockedWith(hash);
  if (blocked !== undefined) return refuse(blocked, 35);
  if (state.conditions.has("repeats refused") && state.torrents.hasActive(hash)) return refuse(400, 33);
  return viewOfAdded(
    "content" in wanted ? state.torrents.addFile(wanted) : state.torrents.add(wanted),
    origin,
  );
}

function viewOfAdded(added: TorrentFact | AddRefusal, origin: string) {
  if (added === "too big") return refuse(400, 29);
  if (added === "no slot") return refuse(509, 21);
  const body = { id: added.id, uri: `${origin}/rest/1.0/torrents/info/${added.id}` };
  return { status: 201, body } as const;
}
