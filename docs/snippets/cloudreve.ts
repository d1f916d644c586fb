declare const password: string;
declare const link: string;
declare const askForCode: () => Promise<string>;
declare const show: (phase: string, bytes: number, total: number) => void;

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
  url: link,
  dst: "/inbox",
});
if (!added?.ok) throw added?.error;

const { objects } = await drive.remoteDownload.watch(added.handle, {
  onProgress: ({ phase, bytes, total }) => show(phase, bytes, total),
});

// #endregion download
export { objects };
