import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { answer, crash, done, doneEmpty, fail, refuseParameter } from "../../common/envelope.ts";
import type { Schemas } from "../../common/schemas.ts";
import { deleteAll } from "../../files/delete-selection.ts";
import { isLegalName } from "../../files/paths.ts";
import { propertiesOfFile, propertiesOfFolder } from "../../files/properties.ts";
import { filesIn, foldersIn, selectionOf } from "../../files/selection.ts";
import { copyOne, moveAll } from "../../files/transfer.ts";
import type { CloudreveState } from "../../state.ts";

const ONE_ONLY = "You can only copy one object at the same time";

export const object = {
  deleteObjects: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    if (state.outages.has("database")) return fail(50001);
    const selection = selectionOf(state, user.id, body);
    const mayForce = state.groupOf(user).options.advance_delete === true;
    const withRecords = mayForce && (body.force === true || body.unlink === true);
    const failed = deleteAll(state, selection, withRecords);
    return failed === 0 ? doneEmpty() : answer({ code: 203, msg: `Failed to delete ${failed} file(s).` });
  },

  moveObjects: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    if (state.outages.has("database")) return fail(50001);
    const [from, to] = [state.drive.find(user.id, body.src_dir), state.drive.find(user.id, body.dst)];
    if (!from || !to) return fail(40016);
    return moveAll(state, selectionOf(state, user.id, body.src), from, to) ? doneEmpty() : fail(40004);
  },

  copyObject: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (user === 401) return fail(user);
    if (countOf(body.src) > 1) return refuseParameter(ONE_ONLY);
    if (user === 50005) return fail(user);
    if (state.outages.has("database")) return fail(50001);
    const [from, to] = [state.drive.find(user.id, body.src_dir), state.drive.find(user.id, body.dst)];
    if (!from || !to) return fail(40016);
    const copied = copyOne(state, selectionOf(state, user.id, body.src), from, to);
    return copied ? doneEmpty() : fail(40016, "Object not exist");
  },

  renameObject: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (user === 401) return fail(user);
    if (countOf(body.src) > 1) return refuseParameter(ONE_ONLY);
    if (user === 50005) return fail(user);
    if (state.outages.has("database")) return fail(50001);
    const { drive } = state;
    const name = body.new_name;
    const selection = selectionOf(state, user.id, body.src);
    const isAllowed =
      selection.items.length === 0 || state.rules.isAllowedType(state.policyOf(user.id), name);
    if (!isLegalName(name) || !isAllowed) return fail(40052);
    const [file] = filesIn(drive, selection);
    if (file) return drive.renameFile(file, name) ? doneEmpty() : fail(40004);
    const [folder] = foldersIn(drive, selection);
    if (folder) return drive.renameFolder(folder, name) ? doneEmpty() : fail(40004);
    return fail(40016);
  },

  getObjectProperties: ({ path, query, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const id = state.ids.decode(query.is_folder ? "folder" : "file", path.id);
    if (id === undefined) return fail(404, "");
    if (state.outages.has("database")) return fail(50001);
    const { drive } = state;
    const found = query.is_folder ? drive.folders.get(id) : drive.files.get(id);
    if (found?.owner !== user.id) return crash();
    const withPath = query.trace_root === true;
    return "size" in found
      ? done(propertiesOfFile(state, found, withPath))
      : done(propertiesOfFolder(state, found, withPath));
  },
} satisfies Handlers<operations, CloudreveState>;

const countOf = (src: Schemas["ObjectSelection"] | undefined): number =>
  (src?.items?.length ?? 0) + (src?.dirs?.length ?? 0);
