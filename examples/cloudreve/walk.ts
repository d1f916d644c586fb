// Lists all files of a folder and below, with their sizes:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/walk.ts /films

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("walk.ts <folder>");
let bytes = 0;
for await (const { path, size } of drive.fs.walk(args[0], { filter: ({ type }) => type === "file" })) {
  bytes += size;
  print(`${path}  ${size}`);
}
print(`${bytes} bytes in all`);
