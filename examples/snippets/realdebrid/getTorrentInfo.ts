import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const [newest] = await rd.torrents.list({ limit: 1 });
if (!newest) throw new Error("There is no torrent");

// rd.torrents.waitUntil({ id, status: "downloaded" }) asks until that is so.
const torrent = await rd.torrents.info({ id: newest.id });
console.log(`${torrent.filename}: ${torrent.status}, ${torrent.progress} %`);
for (const { path, bytes, selected } of torrent.files) {
  console.log(`${selected ? "+" : "-"} ${path}  ${bytes} bytes`);
}
for (const link of torrent.links) console.log(link);
