import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const waiting = (await rd.torrents.list()).find(
  ({ status }) => status === "waiting_files_selection",
);
if (!waiting) throw new Error("No torrent waits for a selection");

const { id, files } = await rd.torrents.info({ id: waiting.id });
const films = files.filter(({ path }) => path.endsWith(".mp4"));
await rd.torrents.selectFiles({ id, files: films.map((file) => file.id).join(",") });

const { status } = await rd.torrents.info({ id });
console.log(`${films.length} of ${files.length} files selected: ${status}`);
