// Walks over everything in a drive.
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { consumed } from "./consumed.ts";

const [baseUrl = "", size = ""] = process.argv.slice(2);
const drive = new Cloudreve({ baseUrl });

await consumed(() => drive.fs.walk("/"), Number(size));
