// Uploads a file and downloads it again through the client, as a program of its own.
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { openFile } from "@debrid-drive/cloudreve-client/node";
import { USER } from "./given.ts";
import { measured } from "./measured.ts";

const [url = "", file = ""] = process.argv.slice(2);
const drive = new Cloudreve({ baseUrl: url });
await drive.session.login(USER);

await measured({
  up: async (path) => {
    const { size } = await drive.upload.file({ path, source: await openFile(file) });
    return size;
  },
  down: async (path) => {
    let bytes = 0;
    for await (const chunk of drive.download.fetch({ path })) bytes += chunk.length;
    return bytes;
  },
});
