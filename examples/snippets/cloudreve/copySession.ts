import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const link = new URL(await drive.user.createSessionCopy());
const id = link.pathname.split("/").at(-1) ?? "";
const sign = link.searchParams.get("sign") ?? "";

// On another device
const phone = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await phone.user.copySession({ id, sign, "X-Cr-ios": "true" });
const { nickname } = await phone.user.me();
console.log(`The phone is logged in as ${nickname}`);
