import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

// A data URL. Show it, and send what somebody reads in it as captchaCode.
const picture = await drive.site.captcha();
console.log(`${picture.slice(0, picture.indexOf(","))}, ${picture.length} characters`);
