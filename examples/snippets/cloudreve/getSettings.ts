import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { uid, two_factor, authn, prefer_theme } = await drive.setting.get();
console.log(`User ${uid}, theme ${prefer_theme || "of the site"}`);
console.log(
  `Second factor: ${two_factor ? "yes" : "no"}, security keys: ${authn.length}`,
);
