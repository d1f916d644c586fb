// Moves files and folders into a folder, which is made when it is missing:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/move.ts /archive /inbox/a.mp4 /inbox/b.mp4

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("move.ts <to> <path> …");
const [to, ...from] = args;
await drive.fs.ensure(to);
for (const path of await drive.fs.move({ from, to })) print(path);
