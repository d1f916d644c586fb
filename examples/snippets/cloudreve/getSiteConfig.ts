import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const { title, loginCaptcha, captcha_type, registerEnabled } = await drive.site.config();
console.log(`${title}, ${registerEnabled ? "open to new users" : "for its users only"}`);
console.log(loginCaptcha ? `A login needs a captcha: ${captcha_type}` : "No captcha");
