import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, doneEmpty, fail, refuseSign } from "../../common/envelope.ts";
import { TIMELINE } from "../../common/timeline.ts";
import { siteUrlOf } from "../../site/url.ts";
import type { CloudreveState } from "../../state.ts";

const PATH = "/api/v3/user/session/copy";

export const sessionCopy = {
  createSessionCopy: ({ headers, origin, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const site = siteUrlOf(state, origin);
    if (!site) return fail(50005, "");
    const id = state.secrets.sessionCopy();
    state.sessionCopies.keep(id, user.id, TIMELINE.sessionCopy);
    return done(new URL(state.signer.sign(`${PATH}/${id}`, TIMELINE.sessionCopy), site).href);
  },

  copySession: ({ headers, path, query, state }) => {
    const refusal = state.signer.check(`${PATH}/${path.id}`, query.sign);
    if (refusal) return refuseSign(refusal);
    const user = state.sessionCopies.get(path.id);
    if (user === undefined) return fail(404, "");
    state.sessionCopies.delete(path.id);
    const cookie = state.sessions.write(state.session(headers), (session) => {
      session.user = user;
    });
    return doneEmpty([cookie]);
  },
} satisfies Handlers<operations, CloudreveState>;
