import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf, tokenOf } from "../access/authorization.ts";
import { TIMELINE } from "../common/timeline.ts";
import { SITE } from "../common/urls.ts";
import type { RealDebridState } from "../state.ts";
import { getAuthorizationPage } from "./authorization-page.ts";
import { createToken } from "./token.ts";

export const oauth = {
  getAuthorizationPage,

  getDeviceCode: ({ query, state }) => {
    const device = state.devices.begin(query.client_id, query.new_credentials === "yes");
    const target = new URLSearchParams({ client_id: device.clientId, device_id: device.deviceCode });
    return {
      status: 200,
      body: {
        device_code: device.deviceCode,
        user_code: device.userCode,
        interval: TIMELINE.pollInterval,
        expires_in: TIMELINE.deviceCode,
        verification_url: `${SITE}/device`,
        direct_verification_url: `${SITE}/authorize?${target}`,
      },
    };
  },

  getDeviceCredentials: ({ query, state }) => {
    const device = state.devices.find(query.code);
    const known = device?.clientId === query.client_id && device.newCredentials;
    if (known && !device.decision && !state.devices.waitsWithNulls) {
      return { status: 403, body: { error: null, error_code: null } };
    }
    const credentials = known ? device.credentials : undefined;
    return {
      status: 200,
      body: {
        client_id: credentials?.clientId ?? null,
        client_secret: credentials?.clientSecret ?? null,
      },
    };
  },

  createToken,

  disableAccessToken: (context) => {
    const denial = denialOf(context);
    if (denial) return denial;
    context.state.tokens.disable(tokenOf(context) ?? "");
    return { status: 204 };
  },
} satisfies Handlers<operations, RealDebridState>;
