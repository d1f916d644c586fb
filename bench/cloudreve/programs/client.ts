// Uploads a file and downloads it again through the client, as a program of its own.
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { openFile } from "@debrid-drive/cloudreve-client/node";
import { download } from "@debrid-drive/runtime";
import { DOWN, USER } from "./given.ts";
import { measured } from "./measured.ts";

const [url = "", file = "", path = ""] = process.argv.slice(2);
const drive = new Cloudreve({ baseUrl: url });
await drive.session.login(USER);

await measured({
  up: async () => {
    const { size } = await drive.upload.file({ path, source: await openFile(file) });
    return size;
  },
  down: async () => {
    const { id } = await drive.fs.resolve(DOWN);
    const link = await drive.file.createDownloadLink({ id });
    let bytes = 0;
    for await (const chunk of download({ url: new URL(link, url) })) bytes += chunk.length;
    return bytes;
  },
});
