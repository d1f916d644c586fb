// Logs out who was logged in by log-in.ts or paste-cookie.ts, in all programs that use the file:
//
//   CLOUDREVE_URL=… node examples/cloudreve/log-out.ts <file>

import { Cloudreve, type SavedSession } from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";

const [path] = process.argv.slice(2);
const { CLOUDREVE_URL: baseUrl } = process.env;
if (!path || !baseUrl) {
  process.stderr.write("Usage: node log-out.ts <file>\nSet CLOUDREVE_URL.\n");
  process.exit(2);
}
await new Cloudreve({ baseUrl, session: { store: fileStore<SavedSession>({ path }) } }).session.logout();
process.stdout.write("Logged out\n");
