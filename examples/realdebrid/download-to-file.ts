// Downloads the file behind a link. Stop it at any time: the next run goes on where it was.
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/download-to-file.ts <link> [folder]

import { basename, join } from "node:path";
import { downloadToFile } from "@debrid-drive/realdebrid-client/node";
import { print, start } from "./from-environment.ts";

const { rd, args } = start("download-to-file.ts <link> [folder]");
const [link, folder = "."] = args;

const unrestricted = await rd.unrestrict.link({ link });
// A name from outside must not lead out of the folder.
const path = join(folder, basename(unrestricted.filename.replaceAll("\\", "/")) || "download");
let shown = 0;
const download = rd.downloads.fetch(
  { link: unrestricted },
  {
    onProgress({ bytes, total = 0, bytesPerSecond }) {
      const percent = total === 0 ? 0 : Math.floor((bytes * 100) / total);
      if (percent === shown) return;
      shown = percent;
      print(`${percent} %  ${Math.round(bytesPerSecond / 1024)} KiB/s`);
    },
  },
);
const saved = await downloadToFile({ path, download });
print(`${saved.path}  ${saved.bytes} bytes`);
