import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const magnet =
  "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

// rd.torrents.addOnce({ magnet }) looks first whether it is there already.
const added = await rd.torrents.addMagnet({ magnet }).result();
if (added.ok) {
  console.log(`Added as ${added.data.id}`);
} else if (
  added.error.kind === "api" &&
  added.error.code === errorCodes.infringing_file
) {
  console.log("This torrent was taken down");
} else {
  throw added.error;
}
