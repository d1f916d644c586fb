import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const { nb, limit } = await rd.torrents.activeCount();
console.log(`${nb} of ${limit} torrents are active`);
