import { readFile } from "node:fs/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";

// An office server does this, with the token that the page of the document passes on.
const {
  CLOUDREVE_URL = "",
  CLOUDREVE_FILE: id = "",
  WOPI_TOKEN: access_token = "",
} = process.env;
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });

const { Size: before } = await drive.wopi.get({ id, access_token });
await drive.wopi.save({ id, access_token, body: await readFile("letter.docx") });

const { Size: now } = await drive.wopi.get({ id, access_token });
console.log(`${before} bytes before, ${now} now`);
