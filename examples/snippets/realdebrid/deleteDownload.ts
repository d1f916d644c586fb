import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const [oldest] = (await rd.downloads.list({ limit: 5000 })).slice(-1);
if (!oldest) throw new Error("The list is empty");

await rd.downloads.delete({ id: oldest.id });
console.log(`${oldest.filename} is off the list`);
