import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Values are texts, also those of switches: "1" and "0".
await drive.adminSite.updateSettings({
  options: [
    { key: "siteName", value: "Films" },
    { key: "register_enabled", value: "0" },
  ],
});
const { siteName } = await drive.adminSite.getSettings({ keys: ["siteName"] });
console.log(`The site is called ${siteName}`);
