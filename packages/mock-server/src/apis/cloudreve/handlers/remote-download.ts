import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { crash, done, doneEmpty, fail, refuseParameter } from "../common/envelope.ts";
import { admit, isAbove } from "../downloads/admission.ts";
import type { SeenDownload } from "../downloads/remote-downloads.ts";
import { parseSource } from "../downloads/source.ts";
import { sourceOfFile } from "../downloads/torrent-source.ts";
import { viewOfActive, viewOfFinished } from "../downloads/views.ts";
import { downloadAddress, placeOf } from "../files/address.ts";
import { hasFileSystem } from "../files/file-system.ts";
import type { CloudreveState } from "../state.ts";

const PAGE_SIZE = 10;

export const remoteDownload = {
  addRemoteDownloads: ({ body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (!hasFileSystem(state, user.id)) return fail(40047);
    const { options } = state.groupOf(user);
    if (!options.aria2) return fail(40007);
    if (!state.drive.find(user.id, body.dst)) return fail(40016, "");
    if (isAbove(options.aria2_batch, body.url.length)) return fail(40015);
    const results = body.url.map((url) => {
      const source = parseSource(url);
      const missing = state.lossOf(url);
      const size = missing === undefined ? state.sizeOrGuess(url) : 0;
      return admit(
        state,
        user,
        body.dst,
        source && {
          source: { ...source, ...(missing === undefined ? {} : { missing }) },
          files: [{ path: source.name, size }],
        },
      ).body;
    });
    return done(results);
  },

  addRemoteTorrent: ({ path, body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const id = state.ids.decode("file", path.id);
    if (id === undefined) return refuseParameter("Failed to parse object ID");
    if (!hasFileSystem(state, user.id)) return fail(40047);
    const file = state.drive.files.get(id);
    if (file?.owner !== user.id || file.upload !== undefined) return fail(40016, "Object not exist");
    const link = placeOf(state, file) === "unsupported" ? undefined : downloadAddress(state, file);
    if (link === undefined) return fail(-1, "Failed to get source link");
    if (!state.groupOf(user).options.aria2) return fail(40007);
    if (!state.drive.find(user.id, body.dst)) return fail(40016, "");
    // aria2 cannot follow a link of the site that has no origin.
    return admit(state, user, body.dst, URL.canParse(link) ? sourceOfFile(file, link) : undefined);
  },

  selectRemoteDownloadFiles: ({ path, body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const seen = state.downloads.find(user.id, path.gid);
    if (!seen) return fail(404);
    const { download, phase } = seen;
    const isUnderWay = phase.status === 1 || phase.status === 2;
    if (phase.sight !== "content" || !download.source.torrent?.isMulti || !isUnderWay)
      return refuseParameter("You cannot select files for this task");
    // The server does not expect that a node can go.
    if (!state.nodes.facts.has(download.node)) return crash();
    const trouble = state.nodes.troubleOf(download.node);
    if (trouble === "not connected") return fail(40019);
    const isTaken = body.indexes.every((index) => index >= 1 && index <= 1_048_576);
    if (trouble || !isTaken || download.forgottenAt !== undefined) return fail(-1, "Operation failed");
    state.downloads.choose(seen, body.indexes);
    return doneEmpty();
  },

  listActiveRemoteDownloads: ({ query, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const active = state.downloads.list(user.id).filter((seen) => !isEnded(seen));
    return done(pageOf(active, query.page).map((seen) => viewOfActive(state, seen)));
  },

  listFinishedRemoteDownloads: ({ query, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const finished = state.downloads.list(user.id).filter(isEnded);
    return done(pageOf(finished, query.page).map((seen) => viewOfFinished(state, seen)));
  },

  cancelRemoteDownload: ({ path, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const seen = state.downloads.find(user.id, path.gid);
    if (!seen) return fail(404);
    if (isEnded(seen)) {
      if (state.outages.has("database")) return fail(50001, "Failed to delete task record");
    } else {
      if (!state.nodes.facts.has(seen.download.node)) return fail(50010);
      const trouble = state.nodes.troubleOf(seen.download.node);
      if (trouble === "not connected") return fail(40019);
      if (trouble === "failing") return fail(-1, "Operation failed");
    }
    return state.downloads.cancel(seen) ? doneEmpty() : fail(-1, "Operation failed");
  },
} satisfies Handlers<operations, CloudreveState>;

/** Seeding is under way as well. */
const isEnded = ({ phase }: SeenDownload): boolean => phase.status >= 3 && phase.status < 7;

/** Ten to a page, the latest update first; no page, or page 0, is everything in the order it was added. */
function pageOf(downloads: readonly SeenDownload[], page = 0): readonly SeenDownload[] {
  if (page === 0) return downloads;
  const latest = downloads.toReversed().sort((a, b) => b.phase.updatedAt - a.phase.updatedAt);
  return latest.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}
