// Lets a Cloudreve server download addresses and magnet links into a folder, and follows them until their files are
// there. Stop it at any time: the next run goes on where it was.
//
//   CLOUDREVE_URL=https://drive.example.com CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… \
//     node examples/cloudreve/remote-download.ts <folder> <job.json> <address> …

import { type AddedDownload, Cloudreve, type RemoteDownloadCheckpoint } from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";

const [dst, path, ...urls] = process.argv.slice(2);
const { CLOUDREVE_URL: baseUrl, CLOUDREVE_USER: userName, CLOUDREVE_PASSWORD: Password } = process.env;
if (!dst || !path || urls.length === 0 || !baseUrl || !userName || !Password) {
  process.stderr.write(
    "Usage: node remote-download.ts <folder> <job.json> <address> …\nSet CLOUDREVE_URL, CLOUDREVE_USER and CLOUDREVE_PASSWORD.\n",
  );
  process.exit(2);
}
const print = (line: string) => process.stdout.write(`${line}\n`);

const drive = new Cloudreve({ baseUrl });
const login = await drive.user.login({ userName, Password });
if (login.code === 203) throw new Error("This account wants a two-factor code.");
await drive.directory.create({ path: dst });

const store = fileStore<RemoteDownloadCheckpoint>({ path });
const added = await drive.remoteDownload.add({ urls, dst }, { store });

async function follow(one: AddedDownload): Promise<string> {
  if (!one.ok) return `refused: ${one.error.message}`;
  const { objects } = await drive.remoteDownload.watch(one.handle, {
    store,
    onProgress: ({ phase, bytes, total, handle }) =>
      print(`${phase} ${handle.name ?? ""} ${bytes} of ${total} bytes`),
  });
  return objects.map(({ name, size }) => `arrived: ${dst}/${name}, ${size} bytes`).join("\n");
}

for (const end of await Promise.allSettled(added.map(follow))) {
  print(end.status === "fulfilled" ? end.value : `failed: ${end.reason.message}`);
}
