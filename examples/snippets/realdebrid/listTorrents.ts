import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// rd.torrents.iterate() reads one page after the other.
const torrents = await rd.torrents.list({ limit: 50 });
for (const { id, filename, status, progress } of torrents) {
  console.log(`${id}  ${filename}  ${status}  ${progress} %`);
}
