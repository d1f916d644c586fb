import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, doneEmpty, fail, refuseParameter } from "../../common/envelope.ts";
import type { CloudreveState } from "../../state.ts";

/** Icon of every tag that leads to a folder. */
const FOLDER_ICON = "FolderHeartOutline";

export const tags = {
  createFilterTag: ({ body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (state.outages.has("database")) return fail(50001);
    const { expression, icon, name, color } = body;
    const tag = state.tags.add({ owner: user.id, type: 0, name, icon, color, expression });
    return done(state.ids.encode("tag", tag.id));
  },

  createLinkTag: ({ body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (state.outages.has("database")) return fail(50001);
    const { name, path: expression } = body;
    const tag = state.tags.add({ owner: user.id, type: 1, name, icon: FOLDER_ICON, color: "", expression });
    return done(state.ids.encode("tag", tag.id));
  },

  deleteTag: ({ headers, path, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const id = state.ids.decode("tag", path.id);
    if (id === undefined) return refuseParameter("Failed to parse object ID");
    if (state.outages.has("database")) return fail(50001);
    state.tags.delete(user.id, id);
    return doneEmpty();
  },
} satisfies Handlers<operations, CloudreveState>;
