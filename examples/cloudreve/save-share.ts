// Saves a file that somebody shares in one's own drive, on the same server:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/save-share.ts <address> <folder> [path in it]

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("save-share.ts <address> <folder> [path in it]");
const [address, to = "/", path] = args;
const { id, password } = drive.share.parse(address);
const saved = await drive.share.save({ id, password, path, to }, { ifExists: "rename" });
print(`${saved.path}  ${saved.size} bytes`);
