import { setTimeout as sleep } from "node:timers/promises";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

declare const token: string;
// #region code
const rd = new RealDebrid({ auth: token });

const magnet =
  "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
const { id } = await rd.torrents.addMagnet({ magnet });

let torrent = await rd.torrents.info({ id });
while (torrent.status !== "downloaded") {
  if (torrent.status === "waiting_files_selection") {
    await rd.torrents.selectFiles({ id, files: "all" });
  }
  await sleep(5_000);
  torrent = await rd.torrents.info({ id });
}

for (const link of torrent.links) {
  const { filename, download } = await rd.unrestrict.link({ link });
  console.log(filename, download);
}
// #endregion code
