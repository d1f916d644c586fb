// Packs files and folders on the server, and unpacks them elsewhere:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/archive.ts /backup/films.zip /films

import { TaskError } from "@debrid-drive/cloudreve-client";
import { print, start } from "./from-environment.ts";

const { drive, args } = await start("archive.ts <zip> <path> …");
const [to, ...from] = args;
try {
  const zip = await drive.fs.compress({ from, to }, { onProgress: ({ phase }) => print(phase) });
  print(`${zip.path}  ${zip.size} bytes`);
  const folder = zip.path.replace(/\.zip$/, "");
  await drive.fs.ensure(folder);
  await drive.fs.decompress({ from: zip.path, to: folder });
  print(`unpacked into ${folder}`);
} catch (error) {
  if (!(error instanceof TaskError)) throw error;
  print(error.message);
  process.exitCode = 1;
}
