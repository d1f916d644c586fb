// Uploads files of this machine into a folder, three at a time.
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/upload-files.ts <folder> <file>…

import { basename } from "node:path";
import { openFile } from "@debrid-drive/cloudreve-client/node";
import { print, start } from "./from-environment.ts";

const { drive, args } = await start("upload-files.ts <folder> <file>…");
const [folder, ...paths] = args;

const into = folder.split("/").filter((name) => name !== "");
const files = await Promise.all(
  paths.map(async (path) => ({ path: [...into, basename(path)], source: await openFile(path) })),
);
const results = await drive.upload.files({ files }, { ifExists: "rename" });
for (const result of results) {
  if (result.ok) print(`${result.data.path}  ${result.data.size} bytes`);
  else print(`${result.path}  ${result.error instanceof Error ? result.error.message : "failed"}`);
}
