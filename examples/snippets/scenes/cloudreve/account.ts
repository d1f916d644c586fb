import { readFileSync } from "node:fs";
import type { MockSession } from "@debrid-drive/mock-server";
import { FILES } from "../../run/samples.ts";
import type { Scene, Scenes } from "../../run/scene.ts";
import { post, shareFile, USER } from "./drive.ts";

const NEWCOMER = "grace@example.com";
const NEW_PASSWORD = { CLOUDREVE_NEW_PASSWORD: "correct horse battery" };

const switchOn =
  (setting: string) =>
  ({ cloudreve }: MockSession) =>
    cloudreve.settings.set(setting, "1");

const mailedTo = (address: string, { cloudreve }: MockSession) => ({
  CLOUDREVE_LINK: cloudreve.lastMailTo(address)?.link ?? "",
});

/** The user has a security key. */
const withKey: Pick<Scene, "before"> = {
  before: (mock) => {
    switchOn("authn_enabled")(mock);
    const id = Buffer.from("mock-security-key").toString("base64");
    mock.cloudreve.users.addKey(mock.cloudreve.userBy(USER), { id, fingerprint: "AD CE 00 02" });
  },
};

/** Sessions, users and their settings. */
export const account: Scenes = {
  activateUser: {
    before: (mock) => {
      switchOn("email_active")(mock);
      return post(mock, "/api/v3/user", { userName: NEWCOMER, Password: "correct horse battery" });
    },
    env: (mock) => mailedTo(NEWCOMER, mock),
  },
  finishWebAuthnLogin: { ...withKey, page: { path: "/" } },
  finishWebAuthnRegistration: { before: switchOn("authn_enabled"), page: { path: "/" } },
  getAvatar: {
    before: ({ cloudreve }) => {
      const user = cloudreve.userBy(USER);
      cloudreve.avatars.set(String(user.id), readFileSync(`${FILES}picture.png`));
      cloudreve.users.change(user, { avatar: "file" });
    },
  },
  getUserProfile: { before: (mock) => void shareFile(mock, "/films/Sintel.mp4") },
  resetPassword: {
    before: (mock) => post(mock, "/api/v3/user/reset", { userName: USER }),
    env: (mock) => ({ ...NEW_PASSWORD, ...mailedTo(USER, mock) }),
  },
  startWebAuthnLogin: withKey,
  startWebAuthnRegistration: { before: switchOn("authn_enabled") },
  verifyTwoFactor: { user: "twofactor@example.com", env: () => ({ CLOUDREVE_CODE: "123456" }) },
};
