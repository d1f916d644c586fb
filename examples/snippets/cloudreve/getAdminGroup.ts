import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { Name, MaxStorage, SpeedLimit, ShareEnabled } = await drive.adminGroup.get({
  id: 2,
});
console.log(
  `${Name}: ${MaxStorage} bytes, ${SpeedLimit || "any number of"} bytes a second`,
);
console.log(ShareEnabled ? "may share" : "may not share");
