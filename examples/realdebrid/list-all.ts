// Lists all torrents of the account, or everything that was unrestricted:
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/list-all.ts torrents
//   REALDEBRID_TOKEN=… node examples/realdebrid/list-all.ts downloads

import { print, start } from "./from-environment.ts";

const { rd, args } = start("list-all.ts torrents|downloads");
const entries = args[0] === "torrents" ? rd.torrents.iterate() : rd.downloads.iterate();
let count = 0;
for await (const { id, filename } of entries) {
  count += 1;
  print(`${id}  ${filename}`);
}
print(`${count} of ${(await entries.total()) ?? "an unknown number"}`);
