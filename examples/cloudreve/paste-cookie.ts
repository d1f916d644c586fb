// Takes over the login of a browser, for sites whose captcha only a browser can show. Log in there, copy the cookie
// cloudreve-session out of the developer tools, and pass it in:
//
//   CLOUDREVE_URL=… node examples/cloudreve/paste-cookie.ts <file> < cookie.txt

import { text } from "node:stream/consumers";
import { Cloudreve, type SavedSession } from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";

const [path] = process.argv.slice(2);
const { CLOUDREVE_URL: baseUrl } = process.env;
if (!path || !baseUrl) {
  process.stderr.write("Usage: node paste-cookie.ts <file> < cookie.txt\nSet CLOUDREVE_URL.\n");
  process.exit(2);
}
const drive = new Cloudreve({ baseUrl, session: { store: fileStore<SavedSession>({ path }) } });
await drive.session.importCookie((await text(process.stdin)).trim());
const me = await drive.user.me().result();
if (!me.ok) await drive.session.logout();
process.stdout.write(me.ok ? `Logged in as ${me.data.nickname}\n` : "The server does not know this cookie\n");
