import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const BLOCKED = 2;

// There is no call to block or to unblock: each call changes from one to the other.
const status = await drive.adminUser.toggleBan({ id: 2 });
console.log(status === BLOCKED ? "The user is blocked" : "The user may log in again");
