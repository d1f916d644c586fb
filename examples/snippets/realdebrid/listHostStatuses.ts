import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const hosts = await rd.hosts.status();
for (const [domain, { name, status }] of Object.entries(hosts)) {
  console.log(`${name} (${domain}) is ${status}`);
}
