// Prints permanent links to files:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/source-links.ts /films/a.mp4 /films/b.mp4

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("source-links.ts <path> …");
for (const link of await drive.fs.sourceLinks(args)) {
  print(`${link.file.path}  ${link.ok ? link.url : link.error.message}`);
}
