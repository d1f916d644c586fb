import { RealDebrid } from "@debrid-drive/realdebrid-client";

const realDebrid = new RealDebrid({ auth: "made-up-token" });

export const torrents = realDebrid.torrents.list();
