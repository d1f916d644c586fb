import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

// Where getSiteConfig() has forgetCaptcha, a captchaCode is needed as well.
const userName = process.env.CLOUDREVE_USER ?? "";
await drive.user.requestPasswordReset({ userName });
console.log(`If there is an account of ${userName}, a mail is on its way`);
