// Shows which link of a downloaded torrent leads to which file:
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/pair-files-with-links.ts <id of the torrent>

import { print, start } from "./from-environment.ts";

const { rd, args } = start("pair-files-with-links.ts <id>");
const info = await rd.torrents.info({ id: args[0] });
const { pairs, missing, archive } = rd.torrents.pairFilesWithLinks(info);
for (const { file, link } of pairs) print(`${file.path}  ${link}`);
for (const { path } of missing) print(`${path}  has no link`);
if (archive) print(`${archive.files.length} files in one archive  ${archive.link}`);
