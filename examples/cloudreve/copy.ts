// Copies files and folders into a folder that is there:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/copy.ts /backup /films

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("copy.ts <to> <path> …");
const [to, ...from] = args;
for (const path of await drive.fs.copy({ from, to })) print(path);
