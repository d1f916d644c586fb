declare const userName: string;
declare const password: string;
declare const link: string;

// #region code
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });

await drive.session.login({ userName, password });
await drive.fs.ensure("/inbox");
const [added] = await drive.remoteDownload.add({
  url: link,
  dst: "/inbox",
});
if (added?.ok) await drive.remoteDownload.watch(added.handle);

const { entries } = await drive.fs.list("/inbox");

// #endregion code
export { entries };
