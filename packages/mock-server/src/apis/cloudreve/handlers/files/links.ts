import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { crash, done, fail, refuseParameter, refuseSign } from "../../common/envelope.ts";
import { redirect } from "../../common/redirect.ts";
import { downloadAddress, placeOf, sourceAddress } from "../../files/address.ts";
import { ownFile, refuseFile } from "../../files/own-file.ts";
import { filesIn, selectionOf } from "../../files/selection.ts";
import { sourceLinkOf } from "../../files/source-link.ts";
import { officeOf, viewerOf } from "../../office/preview.ts";
import { linkTo } from "../../site/url.ts";
import type { CloudreveState } from "../../state.ts";

const NO_LINK = "Failed to get source link";

export const fileLinks = {
  createDownloadLink: ({ path, headers, state }) => {
    const { file, refusal } = ownFile(state, headers, path.id);
    if (refusal) return refuseFile(refusal);
    if (placeOf(state, file) === "unsupported") return crash();
    const address = downloadAddress(state, file);
    return address === undefined ? fail(-1, NO_LINK) : done(address);
  },

  getDocumentPreview: ({ path, headers, state, origin }) => {
    const { user, file, refusal } = ownFile(state, headers, path.id);
    if (refusal) return refuseFile(refusal);
    if (placeOf(state, file) === "unsupported") return crash();
    if (state.settings.isOn("wopi_enabled")) {
      if (file.size > state.settings.number("maxEditSize")) return fail(40049);
      const office = officeOf(state, user, file, origin);
      return office ? done(office) : fail(50005, "Failed to create WOPI session");
    }
    const address = downloadAddress(state, file);
    if (address === undefined) return fail(-1, NO_LINK);
    return done(viewerOf(state, file, linkTo(state, origin, address)));
  },

  createSourceLinks: ({ body, headers, state, origin }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const { options } = state.groupOf(user);
    if ((body.items ?? []).length > (options.source_batch ?? 0)) return fail(40014);
    const files = filesIn(state.drive, selectionOf(state, user.id, body));
    if (files.length === 0) return fail(40044);
    if (files.some((file) => placeOf(state, file) === "unsupported")) return crash();
    return done(files.map((file) => sourceLinkOf(state, file, options.redirected_source === true, origin)));
  },

  openSourceLink: ({ path, state }) => {
    const id = state.ids.decode("source link", path.id);
    if (id === undefined) return refuseParameter("Failed to parse object ID");
    const link = state.links.sources.get(String(id));
    const file = state.drive.files.get(link?.file ?? 0);
    if (!link || !file || file.name !== path.name) return fail(40044);
    if (placeOf(state, file) === "unsupported") return crash();
    const seconds = state.settings.number("preview_timeout");
    const address = sourceAddress(state, file, seconds);
    if (address === undefined) return fail(-1, NO_LINK);
    link.downloads += 1;
    return redirect(302, address, seconds);
  },

  openDirectLink: ({ path, query, state }) => {
    const refusal = state.signer.check(`/api/v3/file/source/${path.id}/${path.name}`, query.sign);
    if (refusal) return refuseSign(refusal);
    const file = state.drive.files.get(path.id);
    if (!file) return fail(40004);
    if (placeOf(state, file) === "unsupported") return crash();
    const seconds = state.settings.number("preview_timeout");
    const address = sourceAddress(state, file, seconds);
    return address === undefined ? fail(-1, NO_LINK) : redirect(302, address, seconds);
  },
} satisfies Handlers<operations, CloudreveState>;
