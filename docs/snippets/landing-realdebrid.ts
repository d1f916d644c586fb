declare const magnet: string;

// #region code
import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: "your private token" });

const user = await rd.user.get();
const { id } = await rd.torrents.addMagnet({ magnet });
await rd.torrents.selectFiles({ id, files: "all" });

const torrent = await rd.torrents.info({ id });
const status = torrent.status; // "queued", "downloading", …

// #endregion code
export { status, user };
