// Uploads a file of this machine. Stop it at any time: the next run goes on where it was.
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/upload-file.ts <file> [folder]

import { basename } from "node:path";
import type { UploadCheckpoint } from "@debrid-drive/cloudreve-client/flows";
import { fileStore, openFile } from "@debrid-drive/cloudreve-client/node";
import { print, start } from "./from-environment.ts";

const { drive, args } = await start("upload-file.ts <file> [folder]");
const [file, folder = ""] = args;

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
const path = [...folder.split("/").filter((name) => name !== ""), basename(file)];
const { status, ...uploaded } = await drive.upload.file(
  { path, source: await openFile(file) },
  {
    store: fileStore<UploadCheckpoint>({ path: `${file}.upload.json` }),
    ifExists: "skip",
    signal: stop.signal,
    onProgress: ({ bytes, total }) => print(`${Math.floor((bytes * 100) / total)} %`),
  },
);
print(`${uploaded.path}  ${uploaded.size} bytes  ${status}`);
