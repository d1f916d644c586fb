// Shares a file or folder for a day, with a password, and prints the address to pass on:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/share.ts /films open-sesame

import { print, start } from "./from-environment.ts";

const { drive, args } = await start("share.ts <path> [password]");
const [path, password] = args;
const { urlWithPassword } = await drive.share.publish({ path, password, expiresIn: 86_400 });
print(urlWithPassword.href);
