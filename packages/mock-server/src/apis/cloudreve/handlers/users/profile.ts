import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, fail, refuseParameter } from "../../common/envelope.ts";
import type { ShareFact } from "../../shares/facts.ts";
import { viewOfListed } from "../../shares/views.ts";
import type { CloudreveState } from "../../state.ts";

export const profile = {
  getUserProfile: ({ path, query, state }) => {
    const id = state.ids.decode("user", path.id);
    if (id === undefined) return refuseParameter("Failed to parse object ID");
    const user = state.users.facts.get(id);
    if (user?.status !== 0 || user.hidden) return fail(404, "");
    // Those that have expired are shown too.
    const shares = [...state.shares.facts.values()]
      .filter((share) => share.owner === id && share.password === "")
      .sort(query.type === "hot" ? byViews : byAge);
    const size = query.type === "hot" ? state.settings.number("hot_share_num") : 10;
    const start = (query.page - 1) * size;
    return done({
      items: shares.slice(start, start + size).map((share) => viewOfListed(state, share)),
      total: shares.length,
      user: {
        id: path.id,
        nick: user.nick,
        group: state.groupOf(user).name,
        date: new Date(user.createdAt).toISOString().slice(0, 19).replace("T", " "),
      },
    });
  },
} satisfies Handlers<operations, CloudreveState>;

const byAge = (a: ShareFact, b: ShareFact): number => b.createdAt - a.createdAt || b.id - a.id;
const byViews = (a: ShareFact, b: ShareFact): number => b.views - a.views || a.id - b.id;
