import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { answer, done, doneEmpty, fail } from "../../common/envelope.ts";
import { passCaptcha } from "../../site/captcha.ts";
import type { CloudreveState } from "../../state.ts";
import { TWO_FACTOR_CODE } from "../../users/users.ts";
import { viewOfUser } from "../../users/view.ts";

export const user = {
  login: ({ body, headers, state }) => {
    const { refusal, cookies } = passCaptcha(state, "login_captcha", headers, body);
    if (refusal) return refusal;
    const account = state.users.byEmail(body.userName);
    if (account?.password !== body.Password) return answer(fail(40020).body, cookies);
    if (account.status !== 0) return answer(fail(account.status === 1 ? 40018 : 40017).body, cookies);
    const session = state.session(headers);
    if (account.twoFactorSecret !== "") {
      const cookie = state.sessions.write(session, (written) => {
        written.pendingUser = account.id;
      });
      return answer({ code: 203, msg: "" }, [...cookies, cookie]);
    }
    const cookie = state.sessions.write(session, (written) => {
      written.user = account.id;
    });
    return done(viewOfUser(state, account), [...cookies, cookie]);
  },

  verifyTwoFactor: ({ body, headers, state }) => {
    const session = state.session(headers);
    if (session?.pendingUser === undefined) return fail(40023);
    const account = state.users.facts.get(session.pendingUser);
    if (account?.status !== 0) return fail(40021);
    if (body.code !== TWO_FACTOR_CODE) return fail(40022);
    // Two writes, and so two cookies: the pending login goes, then the user comes.
    const cleared = state.sessions.write(session, (written) => {
      delete written.pendingUser;
    });
    const cookie = state.sessions.write(session, (written) => {
      written.user = account.id;
    });
    return done(viewOfUser(state, account), [cleared, cookie]);
  },

  getCurrentUser: ({ headers, state }) => {
    const account = state.userOf(headers);
    return account ? done(viewOfUser(state, account)) : fail(401);
  },

  getStorage: ({ headers, state }) => {
    const account = state.userOf(headers);
    if (!account) return fail(401);
    const used = state.drive.usedBy(account.id);
    const total = state.groupOf(account).maxStorage;
    return done({ used, free: Math.max(0, total - used), total });
  },

  logout: ({ headers, state }) => {
    if (!state.userOf(headers)) return fail(401);
    const cookie = state.sessions.write(state.session(headers), (session) => {
      delete session.user;
    });
    return doneEmpty([cookie]);
  },
} satisfies Handlers<operations, CloudreveState>;
