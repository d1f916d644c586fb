import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { sendFile } from "../../bytes/send-file.ts";
import type { FileFact } from "../../files/facts.ts";
import { isLegalName } from "../../files/paths.ts";
import { wopiAccess, wopiDocument } from "../../office/access.ts";
import { NO_CACHE, notImplemented, refuseSize, refuseWriting, stumble } from "../../office/refusals.ts";
import { viewOfDocument } from "../../office/view.ts";
import type { CloudreveState } from "../../state.ts";
import { replaceContent } from "../../uploads/parts.ts";

const NO_DOCUMENT = "failed to find file";
const LOCKS = ["LOCK", "REFRESH_LOCK", "UNLOCK"];
const EMPTY = { status: 200, headers: NO_CACHE, body: undefined as never } as const;

export const wopi = {
  getWopiFile: ({ path, query, state }) => {
    const access = wopiAccess(state, path.id, query.access_token);
    if ("status" in access) return access;
    const document = wopiDocument(state, access);
    if (!document) return stumble(NO_DOCUMENT);
    const headers = { ...NO_CACHE, "Content-Type": "application/json; charset=utf-8" };
    const { token, user } = access;
    return { status: 200, headers, body: viewOfDocument(state, document, user, token.canEdit) };
  },

  readWopiFile: ({ path, query, headers, state }) => {
    const access = wopiAccess(state, path.id, query.access_token);
    if ("status" in access) return access;
    const document = wopiDocument(state, access);
    if (!document) return stumble(NO_DOCUMENT);
    const isElsewhere = state.policies.facts.get(document.policy)?.shown.Type !== "local";
    return sendFile(document, headers, { "Cache-Control": "no-cache" }, isElsewhere);
  },

  updateWopiFile: ({ path, query, headers, state, clock }) => {
    const access = wopiAccess(state, path.id, query.access_token);
    if ("status" in access) return access;
    if (!access.token.canEdit) return refuseWriting();
    const override = String(headers["x-wopi-override"] ?? "");
    if (LOCKS.includes(override)) return EMPTY;
    if (override !== "RENAME_FILE") return notImplemented();
    const document = wopiDocument(state, access);
    const name = String(headers["x-wopi-requestedname"] ?? "");
    const isRenamed = document !== undefined && rename(state, document, name, clock.now());
    return isRenamed ? EMPTY : stumble("failed to rename file");
  },

  saveWopiFile: ({ path, query, body, headers, state, clock }) => {
    const access = wopiAccess(state, path.id, query.access_token);
    if ("status" in access) return access;
    if (!access.token.canEdit) return refuseWriting();
    const bytes = body as unknown as Uint8Array;
    if (headers["content-length"] === undefined) return stumble("Invalid content-length value");
    const most = state.settings.number("maxEditSize");
    if (most > 0 && bytes.length > most) return refuseSize("File is too large");
    const document = wopiDocument(state, access);
    if (!document) return stumble(NO_DOCUMENT);
    if (bytes.length - document.size > state.rules.freeOf(access.user.id))
      return stumble("Insufficient capacity");
    replaceContent(document, bytes, clock.now());
    return EMPTY;
  },
} satisfies Handlers<operations, CloudreveState>;

/** Gives a document the whole name that was asked for: an extension that is missing is lost. */
function rename({ drive }: CloudreveState, document: FileFact, name: string, now: number): boolean {
  const folder = drive.folders.get(document.folder);
  if (!folder || !isLegalName(name) || drive.content(folder).files.has(name)) return false;
  drive.placeFile(document, folder, name);
  document.updatedAt = now;
  return true;
}
