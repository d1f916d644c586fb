import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { sendBytes, sendFile } from "../../bytes/send-file.ts";
import { hasPicture, pictureOf } from "../../bytes/thumbnail.ts";
import { crash, fail, refuseSign } from "../../common/envelope.ts";
import { redirect } from "../../common/redirect.ts";
import { escapeName, placeOf, sourceAddress, storageAddress } from "../../files/address.ts";
import { ownFile, refuseFile } from "../../files/own-file.ts";
import type { CloudreveState } from "../../state.ts";

const PRIVATE = { "Cache-Control": "private, no-cache" } as const;
const SANDBOX = { "Content-Security-Policy": "sandbox" } as const;

const publicFor = ({ settings }: CloudreveState) =>
  ({ "Cache-Control": `public, max-age=${settings.number("public_resource_maxage")}` }) as const;

export const fileBytes = {
  previewFile: ({ path, headers, state }) => {
    const { file, refusal } = ownFile(state, headers, path.id);
    if (refusal) return refuseFile(refusal);
    const place = placeOf(state, file);
    if (place === "unsupported") return crash();
    if (place === "here") {
      return file.lost ? fail(50004) : sendFile(file, headers, { ...PRIVATE, ...SANDBOX });
    }
    const seconds = state.settings.number("preview_timeout");
    const address = sourceAddress(state, file, seconds);
    return address ? redirect(302, address, seconds) : fail(-1, "Failed to get source link");
  },

  getFileContent: ({ path, headers, state }) => {
    const { file, refusal } = ownFile(state, headers, path.id);
    if (refusal) return refuseFile(refusal);
    if (file.size > state.settings.number("maxEditSize")) return fail(40049);
    const place = placeOf(state, file);
    if (place === "unsupported") return crash();
    if (place === "elsewhere" && state.outages.has("storage")) return fail(-1, "Failed to open file");
    if (file.lost) return fail(50004);
    return sendFile(file, headers, { "Cache-Control": "no-cache", ...SANDBOX }, place === "elsewhere");
  },

  getThumbnail: ({ path, headers, state }) => {
    const { file, refusal } = ownFile(state, headers, path.id);
    if (refusal) return refuseFile(refusal);
    const place = placeOf(state, file);
    if (place === "unsupported") return crash();
    if (file.withoutThumbnail) return refuseFile(40016);
    const seconds = state.settings.number("preview_timeout");
    const address = place === "elsewhere" ? storageAddress(state, file, "thumb", seconds) : undefined;
    if (file.lost || !hasPicture(state, file) || (place === "elsewhere" && address === undefined)) {
      file.withoutThumbnail = true;
      return fail(-1, "Failed to get thumbnail");
    }
    if (address !== undefined) return redirect(301, address, seconds);
    const { type, bytes } = pictureOf(state);
    return sendBytes(bytes, file, headers, { ...PRIVATE, "Content-Type": type });
  },

  downloadFile: ({ path, query, headers, state }) => {
    const refusal = state.signer.check(`/api/v3/file/download/${path.id}`, query.sign);
    if (refusal) return refuseSign(refusal);
    const link = state.links.downloads.get(path.id);
    if (!link) return fail(404, "Download session not exist");
    const file = state.drive.files.get(link.file);
    if (!file || file.lost) return fail(50004);
    if (state.groupOf(state.userOf(headers)).options.one_time_download) state.links.downloads.delete(path.id);
    const disposition = { "Content-Disposition": `attachment; filename="${escapeName(link.name)}"` };
    return sendFile({ ...file, name: link.name }, headers, { ...publicFor(state), ...disposition });
  },

  getLinkedFile: ({ path, query, headers, state }) => {
    const refusal = state.signer.check(`/api/v3/file/get/${path.id}/${path.name}`, query.sign);
    if (refusal) return refuseSign(refusal);
    const file = state.drive.files.get(path.id);
    if (!file) return fail(40004);
    if (file.lost || placeOf(state, file) === "unsupported") return crash();
    const given = { ...publicFor(state), ...SANDBOX };
    return sendFile({ ...file, name: path.name }, headers, given, placeOf(state, file) === "elsewhere");
  },
} satisfies Handlers<operations, CloudreveState>;
