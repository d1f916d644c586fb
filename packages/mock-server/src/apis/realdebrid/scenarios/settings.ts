import type { Scenario } from "../../../scenarios/scenario.ts";
import { POINTS_PRICE } from "../account/account.ts";
import type { RealDebridState } from "../state.ts";
import { gif } from "./pictures.ts";
import { owner } from "./sign-in.ts";

const setting = (setting_name: string, setting_value: string) => ({ body: { setting_name, setting_value } });

/** What the owner of the account changes. */
export const settings: readonly Scenario<RealDebridState>[] = [
  {
    name: "settings",
    title: "The owner changes a setting, and tries values that it cannot have",
    play: async (stage) => {
      const user = owner(stage);
      const { headers } = await user.send("getSettings");
      await user.send("getSettings", { headers: { "if-none-match": headers.get("etag") ?? "" } });
      await user.send("updateSetting", setting("locale", "fr"));
      await user.send("getSettings");
      await user.send("updateSetting", setting("locale", "klingon"));
      await user.send("updateSetting", setting("download_protocol", "IPv6"));
      await user.send("updateSetting", setting("locale", ""));
    },
  },
  {
    name: "points",
    title: "The points are enough for premium time once",
    prepare: ({ account }) => {
      account.points = POINTS_PRICE;
    },
    play: async (stage) => {
      const user = owner(stage);
      await user.send("convertPoints");
      await user.send("convertPoints");
    },
  },
  {
    name: "password-change",
    title: "The owner asks for a mail to change the password",
    play: async (stage) => {
      await owner(stage).send("requestPasswordChange");
    },
  },
  {
    name: "avatar",
    title: "The owner uploads a picture and removes it",
    play: async (stage) => {
      const user = owner(stage);
      await user.send("uploadAvatar", { body: gif(150, 150) });
      await user.send("deleteAvatar");
      await user.send("deleteAvatar");
    },
  },
  {
    name: "avatar-refused",
    title: "The owner uploads what is no avatar",
    play: async (stage) => {
      const user = owner(stage);
      await user.send("uploadAvatar");
      await user.send("uploadAvatar", { body: new Uint8Array(1024 * 1024 + 1) });
      await user.send("uploadAvatar", { body: gif(150, 150).slice(0, 8) });
      await user.send("uploadAvatar", { body: new TextEncoder().encode("no picture") });
      await user.send("uploadAvatar", { body: gif(151, 150) });
    },
  },
];
