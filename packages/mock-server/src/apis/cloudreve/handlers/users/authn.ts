import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { crash, done, fail, refuseParameter } from "../../common/envelope.ts";
import { siteUrlOf } from "../../site/url.ts";
import type { CloudreveState } from "../../state.ts";
import { beginLogin, beginRegistration } from "../../users/key-views.ts";
import { FINGERPRINT, readAttestation, readSignature } from "../../users/security-key.ts";
import { viewOfUser } from "../../users/view.ts";

export const authn = {
  startWebAuthnLogin: ({ headers, origin, path, state }) => {
    if (!state.settings.isOn("authn_enabled")) return fail(40019);
    const user = state.users.byEmail(path.username);
    if (user?.status !== 0) return fail(40021);
    const site = siteUrlOf(state, origin);
    if (!site) return fail(40024);
    if (user.keys.length === 0) return refuseParameter("Parameter error");
    const challenge = state.secrets.challenge();
    const cookie = state.sessions.write(state.session(headers), (session) => {
      session.webAuthn = { user: user.id, challenge };
    });
    return done(beginLogin(site, user, challenge), [cookie]);
  },

  finishWebAuthnLogin: ({ body, headers, origin, path, state }) => {
    if (!state.settings.isOn("authn_enabled")) return fail(40019);
    const user = state.users.byEmail(path.username);
    if (user?.status !== 0) return fail(40021);
    const session = state.session(headers);
    if (!session?.webAuthn) return crash();
    if (!siteUrlOf(state, origin)) return fail(40024);
    const key = readSignature(body, session.webAuthn.challenge);
    const isKnown = key !== undefined && user.keys.some(({ id }) => id === key);
    if (session.webAuthn.user !== user.id || !isKnown) return fail(40025);
    const cookie = state.sessions.write(session, (written) => {
      written.user = user.id;
    });
    return done(viewOfUser(state, user), [cookie]);
  },

  startWebAuthnRegistration: ({ headers, origin, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (!state.settings.isOn("authn_enabled")) return fail(40019);
    const site = siteUrlOf(state, origin);
    if (!site) return fail(40024);
    const challenge = state.secrets.challenge();
    const cookie = state.sessions.write(state.session(headers), (session) => {
      session.webAuthn = { user: user.id, challenge };
    });
    return done(beginRegistration(state, site, user, challenge), [cookie]);
  },

  finishWebAuthnRegistration: ({ body, headers, origin, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (!state.settings.isOn("authn_enabled")) return fail(40019);
    const begun = state.session(headers)?.webAuthn;
    if (!begun) return crash();
    if (!siteUrlOf(state, origin)) return fail(40024);
    const id = begun.user === user.id ? readAttestation(body, begun.challenge) : undefined;
    if (id === undefined || state.outages.has("database")) return refuseParameter("Parameter error");
    const key = { id, fingerprint: FINGERPRINT };
    state.users.addKey(user, key);
    return done(key);
  },
} satisfies Handlers<operations, CloudreveState>;
