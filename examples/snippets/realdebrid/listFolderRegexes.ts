import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// rd.hosts.matcher() makes them work in JavaScript, and keeps them for an hour.
const patterns = await rd.hosts.regexFolder();
for (const pattern of patterns) console.log(pattern);
