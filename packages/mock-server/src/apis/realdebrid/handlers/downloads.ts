import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { refuse } from "../common/errors.ts";
import { answerPage } from "../common/pages.ts";
import { viewOfListed } from "../links/view.ts";
import type { RealDebridState } from "../state.ts";

export const downloads = {
  listDownloads: (context) => {
    const denial = denialOf(context, "downloads");
    if (denial) return denial;
    const { query, state, origin } = context;
    const showTotal = !state.conditions.has("totals missing");
    return answerPage(state.downloads.list(), query, (one) => viewOfListed(one, origin), showTotal);
  },

  deleteDownload: (context) => {
    const denial = denialOf(context, "downloads");
    if (denial) return denial;
    return context.state.downloads.delete(context.path.id) ? { status: 204 } : refuse(404, 7);
  },
} satisfies Handlers<operations, RealDebridState>;
