import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const [account] = (await drive.webdav.list()).accounts;
if (!account) throw new Error("There is no WebDAV account");

await drive.webdav.delete({ id: account.ID });
console.log(`${account.Name} can't log in any more`);
