declare const password: string;
declare const link: string;
declare const askForCode: () => Promise<string>;

// #region login
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });

const login = await drive.user.login({
  userName: "me@example.com",
  Password: password,
});
if (login.code === 203) {
  await drive.user.verifyTwoFactor({ code: await askForCode() });
}
// #endregion login

// #region download
await drive.directory.create({ path: "/inbox" });
const [added] = await drive.remoteDownload.add({
  url: [link],
  dst: "/inbox",
});
if (added?.code !== 0) throw new Error(added?.msg);

const running = await drive.remoteDownload.listActive();
const { objects } = await drive.directory.list({ path: "/inbox" });

// #endregion download
export { objects, running };
