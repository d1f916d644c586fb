import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { done } from "../common/envelope.ts";
import { drawCaptcha } from "../site/captcha.ts";
import { viewOfManifest, viewOfSite } from "../site/views.ts";
import type { CloudreveState } from "../state.ts";

export const site = {
  pingSite: () => done("3.8.3"),

  getCaptcha: ({ headers, state }) => {
    const { text, url } = drawCaptcha(state);
    const cookie = state.sessions.write(state.session(headers), (session) => {
      session.captcha = text;
    });
    return done(url, [cookie]);
  },

  getSiteConfig: ({ headers, state }) => {
    const cookie = state.sessions.write(state.session(headers), (session) => {
      session.sawConfig = true;
    });
    return done(viewOfSite(state, state.userOf(headers)), [cookie]);
  },

  getWebAppManifest: ({ state }) => ({
    status: 200,
    headers: { "Cache-Control": "public, no-cache", "Content-Type": "application/json; charset=utf-8" },
    body: viewOfManifest(state),
  }),
} satisfies Handlers<operations, CloudreveState>;
