import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { viewOfSettings } from "../account/settings.ts";
import { refuse } from "../common/errors.ts";
import { tagged } from "../common/tagged.ts";
import type { RealDebridState } from "../state.ts";
import { uploadAvatar } from "./upload-avatar.ts";

const DONE = { status: 204 } as const;

export const settings = {
  getSettings: (context) =>
    denialOf(context, "settings") ?? tagged(context.headers, viewOfSettings(context.state.settings)),

  updateSetting: (context) => {
    const denial = denialOf(context, "settings");
    if (denial) return denial;
    const { setting_name: name, setting_value: value } = context.body;
    return context.state.settings.update(name, value) ? DONE : refuse(400, 2);
  },

  convertPoints: (context) => {
    const denial = denialOf(context, "settings");
    if (denial) return denial;
    return context.state.account.convertPoints() ? DONE : refuse(503, 25);
  },

  requestPasswordChange: (context) => {
    const denial = denialOf(context, "settings");
    if (denial) return denial;
    context.state.mails.send({ subject: "password change" });
    return DONE;
  },

  uploadAvatar,

  deleteAvatar: (context) => {
    const denial = denialOf(context, "settings");
    if (denial) return denial;
    context.state.account.removeAvatar();
    return DONE;
  },
} satisfies Handlers<operations, RealDebridState>;
