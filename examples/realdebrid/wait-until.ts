// Selects all files of a torrent, if nobody has yet, and follows it until it is downloaded:
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/wait-until.ts <id of the torrent>

import { TorrentError } from "@debrid-drive/realdebrid-client";
import { print, start } from "./from-environment.ts";

const { rd, args } = start("wait-until.ts <id>");
const [id] = args;
try {
  const { status } = await rd.torrents.waitUntil({ id, status: "waiting_files_selection" });
  if (status === "waiting_files_selection") await rd.torrents.selectFiles({ id, files: "all" });
  const { filename } = await rd.torrents.waitUntil(
    { id, status: "downloaded" },
    { onProgress: ({ phase, progress }) => print(`${phase} ${Math.round(progress * 100)} %`) },
  );
  print(`${filename} is ready`);
} catch (error) {
  if (!(error instanceof TorrentError)) throw error;
  print(error.message);
  process.exitCode = 1;
}
