// Says what is at a path:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/find.ts '/films/Big Buck Bunny.mp4'

import { FsError } from "@debrid-drive/cloudreve-client";
import { print, start } from "./from-environment.ts";

const { drive, args } = await start("find.ts <path>");
try {
  const { type, id, path } = await drive.fs.resolve(args[0]);
  const { size, child_file_num: files, updated_at: changed } = await drive.fs.properties({ type, id, path });
  print(
    `${path} is a ${type === "dir" ? `folder of ${files} files` : "file"}, ${size} bytes, changed ${changed}`,
  );
} catch (error) {
  if (!(error instanceof FsError)) throw error;
  print(`${args[0]}: ${error.reason}`);
  process.exitCode = 1;
}
