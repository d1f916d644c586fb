// Deletes files and folders, and says what could not be deleted:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/remove.ts /inbox/a.mp4 /old

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("remove.ts <path> …");
const { removed, stayed } = await drive.fs.remove(args, { ignoreMissing: true });
for (const path of removed) print(`removed ${path}`);
for (const { path } of stayed) print(`stayed  ${path}`);
