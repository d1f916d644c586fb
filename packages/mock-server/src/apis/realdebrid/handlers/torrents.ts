import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { parseMagnet } from "../../magnet.ts";
import { denialOf } from "../access/authorization.ts";
import { refuse } from "../common/errors.ts";
import { answerPage } from "../common/pages.ts";
import type { RealDebridState } from "../state.ts";
import { AVAILABLE_HOST, admit, refuseAdding } from "../torrents/admission.ts";
import { parseTorrentFile } from "../torrents/file.ts";
import { viewOf, viewOfListed } from "../torrents/view.ts";
import { selectFiles } from "./select-files.ts";

/** A larger torrent file is refused. */
const MOST_BYTES = 10 * 1024 * 1024;

export const torrents = {
  listTorrents: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    const { query, state, clock } = context;
    const seen = query.filter === "active" ? state.torrents.active() : state.torrents.list();
    const now = clock.now();
    const showTotal = !state.conditions.has("totals missing");
    return answerPage(seen, query, ({ torrent }) => viewOfListed(torrent, now), showTotal);
  },

  getTorrentInfo: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    const torrent = context.state.torrents.facts.get(context.path.id);
    return torrent ? { status: 200, body: viewOf(torrent, context.clock.now()) } : refuse(404, 7);
  },

  getActiveCount: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    const { torrents } = context.state;
    const active = torrents.active();
    const list = active.map(({ torrent }) => torrent.hash);
    return { status: 200, body: { nb: active.length, limit: torrents.slots, list } };
  },

  listAvailableHosts: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    return { status: 200, body: [AVAILABLE_HOST] };
  },

  addTorrent: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    const { state, query, origin } = context;
    const refusal = refuseAdding(state, query.host);
    if (refusal) return refusal;
    const bytes = context.body as Uint8Array | undefined;
    if (!bytes?.length) return refuse(400, 27);
    if (bytes.length > MOST_BYTES) return refuse(400, 26);
    const torrent = parseTorrentFile(bytes);
    return torrent ? admit(state, torrent, origin) : refuse(400, 30);
  },

  addMagnet: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    const { state, body, origin } = context;
    const refusal = refuseAdding(state, body.host);
    if (refusal) return refusal;
    const magnet = parseMagnet(body.magnet);
    return magnet ? admit(state, magnet, origin) : refuse(400, 2);
  },

  selectFiles,

  deleteTorrent: (context) => {
    const denial = denialOf(context, "torrents");
    if (denial) return denial;
    return context.state.torrents.delete(context.path.id) ? { status: 204 } : refuse(404, 7);
  },

  // Switched off in November 2024, for everybody.
  checkInstantAvailability: (context) => denialOf(context, "torrents") ?? refuse(403, 37),
} satisfies Handlers<operations, RealDebridState>;
