// Prints where a file can be fetched without login, its text, and whether it has a thumbnail:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/look.ts /notes.txt

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("look.ts <path>");
const [path] = args;
const { url, expiresAt } = await drive.download.link({ path });
print(`${url} until ${expiresAt?.toISOString()}`);
print(await drive.download.text({ path }));
const picture = await drive.download.thumbnail({ path });
print(picture ? `a thumbnail: ${picture.kind}` : "no thumbnail");
