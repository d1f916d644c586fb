import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { answer, done, doneEmpty, fail } from "../envelope.ts";
import type { CloudreveState } from "../state.ts";
import { viewOfUser } from "../user-view.ts";
import { TWO_FACTOR_CODE } from "../users.ts";

export const user = {
  login: ({ body, headers, state }) => {
    const account = state.users.byEmail(body.userName);
    if (account?.password !== body.Password) return fail(40020);
    if (account.status !== 0) return fail(account.status === 1 ? 40018 : 40017);
    const session = state.session(headers);
    if (account.twoFactorSecret !== "") {
      const cookie = state.sessions.write(session, (written) => {
        written.pendingUser = account.id;
      });
      return answer({ code: 203, msg: "" }, [cookie]);
    }
    const cookie = state.sessions.write(session, (written) => {
      written.user = account.id;
    });
    return done(viewOfUser(state, account), [cookie]);
  },

  verifyTwoFactor: ({ body, headers, state }) => {
    const session = state.session(headers);
    const account = state.users.facts.get(session?.pendingUser ?? 0);
    if (!account) return fail(40023);
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

  logout: ({ headers, state }) => {
    if (!state.userOf(headers)) return fail(401);
    const cookie = state.sessions.write(state.session(headers), (session) => {
      delete session.user;
    });
    return doneEmpty([cookie]);
  },
} satisfies Handlers<operations, CloudreveState>;
