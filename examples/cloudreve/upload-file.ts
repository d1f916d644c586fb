// Uploads a file of this machine. Stop it at any time: the next run goes on where it was.
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/upload-file.ts <file> [folder]

import { basename } from "node:path";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import type { UploadCheckpoint } from "@debrid-drive/cloudreve-client/flows";
import { fileStore, openFile } from "@debrid-drive/cloudreve-client/node";

const {
  CLOUDREVE_URL: baseUrl = "",
  CLOUDREVE_USER: userName = "",
  CLOUDREVE_PASSWORD: Password = "",
} = process.env;
const [file = "", folder = ""] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

const drive = new Cloudreve({ baseUrl });
await drive.user.login({ userName, Password });

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
