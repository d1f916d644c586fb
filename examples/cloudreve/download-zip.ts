// Downloads files and folders of the drive as one zip, which the server packs on the way:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/download-zip.ts <zip> <path> …

import { downloadToFile } from "@debrid-drive/cloudreve-client/node";
import { print, start } from "./from-environment.ts";

const { drive, args } = await start("download-zip.ts <zip> <path> …");
const [file, ...targets] = args;
const { bytes } = await downloadToFile({ path: file, download: drive.download.archive({ targets }) });
print(`${file}  ${bytes} bytes`);
