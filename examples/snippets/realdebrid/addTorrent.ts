import { readFile } from "node:fs/promises";
import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// rd.torrents.addOnce({ torrent }) looks first whether it is there already.
const added = await rd.torrents
  .addTorrent({ body: await readFile("debian.torrent") })
  .result();
if (added.ok) {
  const { filename, status } = await rd.torrents.info({ id: added.data.id });
  console.log(`${filename}: ${status}`);
} else if (
  added.error.kind === "api" &&
  added.error.code === errorCodes.torrent_file_invalid
) {
  console.log("This is no torrent file");
} else {
  throw added.error;
}
