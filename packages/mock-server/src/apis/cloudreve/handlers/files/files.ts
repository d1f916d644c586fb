import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { crash, done, doneEmpty, fail, refuseParameter } from "../../common/envelope.ts";
import { placeOf } from "../../files/address.ts";
import { viewOfFile } from "../../files/listing.ts";
import { ownFile } from "../../files/own-file.ts";
import { folderOfNew } from "../../files/paths.ts";
import { patternsOf, searchFiles } from "../../files/search.ts";
import type { CloudreveState } from "../../state.ts";

const FOLDER_CODES = {
  "root protected": 40053,
  "illegal name": 40052,
  "file exists": 40004,
  full: 40003,
} as const;

export const file = {
  createFile: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const { drive } = state;
    const { folder: path, name } = folderOfNew(body.path);
    const policy = state.policyOf(user.id);
    const refusal = state.rules.refusal(policy, name, 0);
    if (refusal) return fail(refusal);
    if (policy.shown.Type === "googledrive") return crash();
    if (state.outages.has("storage")) return fail(40002);
    if (state.outages.has("database")) return fail(50001);
    const created = drive.create(user.id, path);
    if (created !== "done") return fail(FOLDER_CODES[created]);
    const folder = drive.find(user.id, path);
    if (folder && drive.content(folder).files.get(name)?.upload !== undefined) return fail(40054);
    const given = { policy: policy.id, bytes: new Uint8Array() };
    const outcome = folder ? drive.addFile(folder, name, 0, given) : "root protected";
    return outcome === "done" ? doneEmpty() : fail(outcome === "full" ? 40002 : FOLDER_CODES[outcome]);
  },

  updateFile: ({ path, body, headers, state }) => {
    const { user, file: found, refusal } = ownFile(state, headers, path.id);
    if (refusal === 40001) return refuseParameter("Failed to parse object ID");
    if (headers["content-length"] === undefined && headers["transfer-encoding"] !== undefined) {
      return refuseParameter("Invalid content-length value");
    }
    if (refusal) return fail(refusal === 40016 ? 40044 : refusal);
    if (placeOf(state, found) === "unsupported") return crash();
    const bytes = body instanceof Uint8Array ? Uint8Array.from(body) : new Uint8Array();
    const refused = state.rules.refusal(state.rules.policy(found.policy), found.name, bytes.length);
    if (refused) return fail(refused);
    if (bytes.length > found.size && bytes.length > state.rules.freeOf(user.id)) return fail(40051);
    if (state.outages.has("storage")) return fail(40002);
    if (state.outages.has("database")) return fail(50001);
    state.drive.replaceContent(found, bytes);
    return doneEmpty();
  },

  searchFiles: ({ path, query, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const folder = query.path ? state.drive.find(user.id, query.path) : undefined;
    if (query.path && !folder) return fail(40016, "");
    const patterns = patternsOf(state, user.id, path.type, path.keywords);
    if (!patterns) return fail(404, "");
    if (state.outages.has("database")) return fail(-1, "");
    const objects = searchFiles(state, user.id, patterns, folder).map((one) => viewOfFile(state, one, "/"));
    return done({ parent: 0, objects } as const);
  },
} satisfies Handlers<operations, CloudreveState>;
