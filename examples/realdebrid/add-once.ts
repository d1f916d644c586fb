// Adds a torrent unless the account has it:
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/add-once.ts 'magnet:?xt=urn:btih:…'
//   REALDEBRID_TOKEN=… node examples/realdebrid/add-once.ts debian.torrent

import { readFile } from "node:fs/promises";
import { print, start } from "./from-environment.ts";

const { rd, args } = start("add-once.ts <magnet or .torrent file>");
const [source] = args;
const { id, added } = await rd.torrents.addOnce(
  source.startsWith("magnet:") ? { magnet: source } : { torrent: await readFile(source) },
);
print(`${id} ${added ? "was added" : "was there already"}`);
