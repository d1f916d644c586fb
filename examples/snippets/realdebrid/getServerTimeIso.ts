import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const now = await rd.time.getIso();
console.log(`It is ${now}, which is ${new Date(now).toISOString()}`);
