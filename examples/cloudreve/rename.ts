// Gives a file or folder another name:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/rename.ts /films/bbb.mp4 'Big Buck Bunny.mp4'

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("rename.ts <path> <name>");
const [from, name = ""] = args;
print(await drive.fs.rename({ from, name }));
