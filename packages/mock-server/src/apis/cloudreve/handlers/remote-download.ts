import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { viewOfActive, viewOfFinished } from "../download-views.ts";
import { done, doneEmpty, fail } from "../envelope.ts";
import type { UserFact } from "../facts.ts";
import { RemoteDownloads, type SeenDownload } from "../remote-downloads.ts";
import type { Schemas } from "../schemas.ts";
import { parseSource } from "../source.ts";
import type { CloudreveState } from "../state.ts";

const PAGE_SIZE = 10;

export const remoteDownload = {
  addRemoteDownloads: ({ body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const { options } = state.groupOf(user);
    if (!options.aria2) return fail(40007);
    if (!state.drive.find(user.id, body.dst)) return fail(40016, "");
    if (isAbove(options.aria2_batch, body.url.length)) return fail(40015);
    return done(body.url.map((url) => add(state, user, url, body.dst)));
  },

  listActiveRemoteDownloads: ({ query, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const active = state.downloads.list(user.id).filter(({ phase }) => phase.status < 3);
    return done(pageOf(active, query.page).map(viewOfActive));
  },

  listFinishedRemoteDownloads: ({ query, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const finished = state.downloads.list(user.id).filter(({ phase }) => phase.status >= 3);
    return done(pageOf(finished, query.page).map(viewOfFinished));
  },

  cancelRemoteDownload: ({ path, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const seen = state.downloads.find(user.id, path.gid);
    if (!seen) return fail(404);
    state.downloads.cancel(seen);
    return doneEmpty();
  },
} satisfies Handlers<operations, CloudreveState>;

function add(
  state: CloudreveState,
  user: UserFact,
  url: string,
  dst: string,
): Schemas["RemoteDownloadResult"] {
  const { downloads } = state;
  const active = downloads.list(user.id).filter(({ phase }) => phase.status < 3).length;
  const full = downloads.facts.size >= RemoteDownloads.limit;
  if (full || isAbove(state.groupOf(user).options.aria2_batch, active + 1)) return { code: 40015, msg: "" };
  const source = parseSource(url);
  if (!source) return { code: 40048, msg: "" };
  downloads.add(user.id, source, dst, state.sizeOrGuess(url));
  return { code: 0, msg: "" };
}

/** Whether a number is above a limit; 0 is none. */
const isAbove = (limit = 0, count: number): boolean => limit > 0 && count > limit;

/** Ten to a page, the latest update first; no page, or page 0, is everything in the order it was added. */
function pageOf(downloads: readonly SeenDownload[], page = 0): readonly SeenDownload[] {
  if (page === 0) return downloads;
  const latest = downloads.toReversed().sort((a, b) => b.phase.updatedAt - a.phase.updatedAt);
  return latest.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}
