import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// rd.time.offset() turns dates of the API into instants.
const now = await rd.time.get();
console.log(`It is ${now} in France`);
