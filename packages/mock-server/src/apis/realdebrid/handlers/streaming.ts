import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { refuse } from "../common/errors.ts";
import type { DownloadFact } from "../links/facts.ts";
import { mediaKindOf } from "../links/media.ts";
import { viewOfMedia } from "../links/media-view.ts";
import { transcodesOf } from "../links/transcodes.ts";
import type { RealDebridState } from "../state.ts";

export const streaming = {
  getTranscodes: (context) => {
    const denial = denialOf(context, "streaming");
    if (denial) return denial;
    const found = findMedia(context.state, context.path.id);
    return "status" in found ? found : { status: 200, body: transcodesOf(found, context.origin) };
  },

  getMediaInfos: (context) => {
    const denial = denialOf(context, "streaming");
    if (denial) return denial;
    const found = findMedia(context.state, context.path.id);
    return "status" in found ? found : { status: 200, body: viewOfMedia(found, context.origin) };
  },
} satisfies Handlers<operations, RealDebridState>;

/** A download that can be played and whose link is still good, or why there is none. */
function findMedia({ conditions, downloads, links }: RealDebridState, id: string) {
  if (conditions.has("streaming down")) return refuse(503, 25);
  const download: DownloadFact | undefined = downloads.get(id);
  if (!download) return refuse(404, 7);
  if (links.find(download.link) === "hoster unavailable") return refuse(503, 19);
  return mediaKindOf(download.filename).kind === "other" ? refuse(503, 24) : download;
}
