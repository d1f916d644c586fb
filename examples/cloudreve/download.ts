// Downloads a file of the drive. Stop it at any time: the next run goes on where it was.
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/download.ts <path> <file>

import { downloadToFile } from "@debrid-drive/cloudreve-client/node";
import { print, start } from "./from-environment.ts";

const { drive, args } = await start("download.ts <path> <file>");
const [path, file = "download"] = args;

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
const download = drive.download.fetch({ path }, { signal: stop.signal });
const { bytes } = await downloadToFile({ path: file, download });
print(`${file}  ${bytes} bytes`);
