import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

// Permanent links lead to such addresses: …/api/v3/file/get/42/sunrise.png?sign=…
const { pathname, searchParams } = new URL(process.env.CLOUDREVE_LINK ?? "");
const [number, name = ""] = pathname.split("/").slice(-2);

// Nobody needs to be logged in.
const sign = searchParams.get("sign") ?? "";
const bytes = await drive.file.getLinked({ id: Number(number), name, sign });
console.log(`${name}, ${bytes.length} bytes`);
