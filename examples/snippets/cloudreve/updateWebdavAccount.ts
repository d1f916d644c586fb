import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const [account] = (await drive.webdav.list()).accounts;
if (!account) throw new Error("There is no WebDAV account");

const changed = await drive.webdav.update({ id: account.ID, readonly: true });
console.log(`${account.Name}: read-only is ${changed.readonly}`);
