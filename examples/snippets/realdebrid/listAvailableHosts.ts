import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const hosts = await rd.torrents.availableHosts();
for (const { host, max_file_size } of hosts) {
  console.log(`${host} keeps files of up to ${max_file_size} GB`);
}
