import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const settings = await drive.adminSite.getSettings({
  keys: ["siteName", "siteURL", "register_enabled"],
});
console.log(`${settings.siteName} at ${settings.siteURL}`);
console.log(
  settings.register_enabled === "1" ? "Anybody may register" : "Nobody may register",
);
