import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { sendBytes } from "../../bytes/send-file.ts";
import { hasPicture, pictureOf } from "../../bytes/thumbnail.ts";
import { done, empty, fail, refuseParameter } from "../../common/envelope.ts";
import { isLike } from "../../common/like.ts";
import { redirect } from "../../common/redirect.ts";
import { placeOf, storageAddress } from "../../files/address.ts";
import { hasFileSystem } from "../../files/file-system.ts";
import { objectsIn } from "../../files/listing.ts";
import { selectionOf } from "../../files/selection.ts";
import { sharedFolder, visit, withCookie } from "../../shares/access.ts";
import { folderBelow } from "../../shares/paths.ts";
import { viewOfFound } from "../../shares/views.ts";
import type { CloudreveState } from "../../state.ts";
import { MISSING } from "./files.ts";

export const sharedFolders = {
  listSharedDirectory: ({ path, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked"]);
    if (!("share" in visited)) return visited;
    const root = sharedFolder(state, visited.share);
    if (!root) return refuseParameter("This is not a shared folder");
    if (!hasFileSystem(state, root.owner)) return fail(40047);
    const target = `/${path.path}`;
    const folder = folderBelow(state.drive, root, target);
    if (!folder) return fail(40016);
    if (state.outages.has("storage")) return fail(-1);
    const key = state.ids.encode("share", visited.share.id);
    const objects = objectsIn(state, folder, target);
    return done({ objects: objects.map((one) => (one.type === "file" ? { ...one, key } : one)) });
  },

  searchSharedDirectory: ({ path, query, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked"]);
    if (!("share" in visited)) return visited;
    const root = sharedFolder(state, visited.share);
    // The server has these words in Chinese only.
    if (!root) return refuseParameter("此分享无法列目录");
    if (!hasFileSystem(state, root.owner)) return fail(40047);
    const folder = query.path ? folderBelow(state.drive, root, query.path) : root;
    if (!folder) return fail(40016, "Cannot find parent folder");
    if (state.outages.has("storage")) return fail(-1);
    const found = state.drive
      .withDescendants(folder)
      .flatMap((one) => [...state.drive.content(one).files.values()])
      .filter(({ name, upload }) => upload === undefined && isLike(name, `%${path.keywords}%`))
      .sort((a, b) => a.id - b.id);
    return done({ objects: found.map((file) => viewOfFound(state, file)), parent: 0 });
  },

  createShareArchive: ({ path, body, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked", "download"]);
    if (!("share" in visited)) return visited;
    const { share, user, cookie } = visited;
    if (!state.groupOf(user).options.archive_download) return withCookie(fail(40007), cookie);
    const root = sharedFolder(state, share);
    if (!root) return withCookie(refuseParameter("This share cannot be batch downloaded"), cookie);
    if (!hasFileSystem(state, share.owner)) return withCookie(fail(40047), cookie);
    if (!folderBelow(state.drive, root, body.path)) return withCookie(fail(40016, ""), cookie);
    const { items, dirs } = body;
    const seconds = state.settings.number("archive_timeout");
    const selection = selectionOf(state, share.owner, { items: items ?? [], dirs: dirs ?? [] });
    const id = state.links.addArchive(selection, seconds);
    return withCookie(done(state.signer.sign(`/api/v3/file/archive/${id}/archive.zip`, seconds)), cookie);
  },

  getShareThumbnail: ({ path, query, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked", "preview"]);
    if (!("share" in visited)) return visited;
    const root = sharedFolder(state, visited.share);
    if (!root) return refuseParameter("This share has no thumb");
    if (!hasFileSystem(state, root.owner)) return fail(40047);
    const folder = folderBelow(state.drive, root, query.path);
    if (!folder) return fail(40016, "");
    const id = state.ids.decode("file", path.file);
    if (id === undefined) return fail(404, "");
    const file = state.drive.files.get(id);
    if (file?.folder !== folder.id || file.withoutThumbnail) return fail(40016, MISSING);
    const seconds = state.settings.number("preview_timeout");
    const place = placeOf(state, file);
    const address = place === "elsewhere" ? storageAddress(state, file, "thumb", seconds) : undefined;
    if (file.lost || !hasPicture(state, file) || (place !== "here" && address === undefined)) {
      file.withoutThumbnail = true;
      // A failure without a code comes as nothing at all.
      return empty();
    }
    if (address !== undefined) return redirect(301, address, seconds);
    const picture = { "Cache-Control": "private, no-cache", "Content-Type": "image/png" };
    return sendBytes(pictureOf(state).bytes, file, headers, picture);
  },
} satisfies Handlers<operations, CloudreveState>;
