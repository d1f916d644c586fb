import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const domains = await rd.hosts.domains();
console.log(domains.join("\n"));
