import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { parseMagnet } from "../../magnet.ts";
import { isAuthorized } from "../authorization.ts";
import { refuse } from "../errors.ts";
import type { RealDebridState } from "../state.ts";
import { viewOf } from "../torrent-view.ts";

export const torrents = {
  addMagnet: (context) => {
    if (!isAuthorized(context)) return refuse(401, 8);
    const { state, body, origin } = context;
    if (!state.account.premium) return refuse(403, 9);
    const magnet = parseMagnet(body.magnet);
    if (!magnet) return refuse(400, 2);
    const torrent = state.torrents.add(magnet);
    if (!torrent) return refuse(509, 21);
    return {
      status: 201,
      body: { id: torrent.id, uri: `${origin}/rest/1.0/torrents/info/${torrent.id}` },
    };
  },

  getTorrentInfo: (context) => {
    if (!isAuthorized(context)) return refuse(401, 8);
    const torrent = context.state.torrents.facts.get(context.path.id);
    return torrent ? { status: 200, body: viewOf(torrent, context.clock.now()) } : refuse(404, 7);
  },

  selectFiles: (context) => {
    if (!isAuthorized(context)) return refuse(401, 8);
    const { state, body, path } = context;
    const torrent = state.torrents.facts.get(path.id);
    if (!torrent) return refuse(404, 7);
    if (body.files === "") return refuse(404, 1, "files is missing");
    const ids = parseFileIds(body.files);
    if (!ids) return refuse(400, 2);
    const outcome = state.torrents.select(torrent, ids);
    if (outcome === "still converting") return refuse(404, 1, "files is missing");
    if (outcome === "unknown files") return refuse(404, 7);
    return { status: outcome === "selected" ? 204 : 202 };
  },
} satisfies Handlers<operations, RealDebridState>;

function parseFileIds(text: string): number[] | "all" | undefined {
  if (text === "all") return "all";
  return /^\d+(,\d+)*$/.test(text) ? text.split(",").map(Number) : undefined;
}
