import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, fail } from "../../common/envelope.ts";
import { toDate } from "../../files/listing.ts";
import type { CloudreveState } from "../../state.ts";
import { changeSetting } from "../../users/change-setting.ts";

const PAGE = 10;

export const settings = {
  getSettings: ({ headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    return done({
      uid: user.id,
      homepage: !user.hidden,
      two_factor: user.twoFactorSecret !== "",
      prefer_theme: user.theme,
      themes: state.settings.get("themes"),
      authn: [...user.keys],
    });
  },

  listTasks: ({ headers, query, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const tasks = [...state.tasks.facts.values()]
      .filter(({ owner }) => owner === user.id)
      .sort((a, b) => b.updatedAt - a.updatedAt || b.id - a.id);
    const start = (query.page - 1) * PAGE;
    return done({
      tasks: tasks.slice(start, start + PAGE).map(({ status, type, createdAt, progress, error }) => ({
        status,
        type,
        create_date: toDate(createdAt),
        progress,
        error,
      })),
      total: tasks.length,
    });
  },

  startTwoFactorSetup: ({ headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    // A secret is made for an e-mail address, which an administrator can take away.
    if (user.email === "") return fail(50005, "");
    const secret = state.secrets.twoFactor();
    const cookie = state.sessions.write(state.session(headers), (session) => {
      session.newSecret = secret;
    });
    return done(secret, [cookie]);
  },

  updateSetting: ({ body, headers, path, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    return changeSetting(state, user, state.session(headers), path.option, body);
  },
} satisfies Handlers<operations, CloudreveState>;
