declare const userName: string;
declare const Password: string;
declare const link: string;

// #region code
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });

await drive.user.login({ userName, Password });
await drive.directory.create({ path: "/inbox" });
const [added] = await drive.remoteDownload.add({
  url: link,
  dst: "/inbox",
});
if (added?.ok) await drive.remoteDownload.watch(added.handle);

const { objects } = await drive.directory.list({ path: "/inbox" });

// #endregion code
export { objects };
