// Finds files by a part of their names, everywhere or below a folder:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/search.ts bunny /films

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("search.ts <words> [folder]");
const [keywords, folder] = args;
for (const { path, size } of await drive.fs.search({ keywords, in: folder }, { locate: true })) {
  print(`${path}  ${size}`);
}
