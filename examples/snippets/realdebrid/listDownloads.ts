import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// rd.downloads.iterate() reads one page after the other.
const downloads = await rd.downloads.list({ limit: 50 });
for (const { id, filename, filesize, generated } of downloads) {
  console.log(`${id}  ${generated.slice(0, 10)}  ${filename}  ${filesize} bytes`);
}
