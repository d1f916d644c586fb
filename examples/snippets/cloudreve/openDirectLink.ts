import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

// A permanent link that an older server made: …/api/v3/file/source/42/sunrise.png?sign=…
const { pathname, searchParams } = new URL(process.env.CLOUDREVE_LINK ?? "");
const [number, name = ""] = pathname.split("/").slice(-2);

// Nobody needs to be logged in.
const sign = searchParams.get("sign") ?? "";
const address = await drive.file.openDirectLink({ id: Number(number), name, sign });
console.log(`It leads to ${new URL(address, process.env.CLOUDREVE_URL).pathname}`);
