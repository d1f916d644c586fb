import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const hosts = await rd.hosts.list();
for (const [domain, { id, name }] of Object.entries(hosts)) {
  console.log(`${id}  ${name}  ${domain}`);
}
