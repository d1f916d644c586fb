import { Cloudreve } from "@debrid-drive/cloudreve-client";

// An office server does this, with the token that the page of the document passes on.
const {
  CLOUDREVE_URL = "",
  CLOUDREVE_FILE: id = "",
  WOPI_TOKEN: access_token = "",
} = process.env;
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });

const document = await drive.wopi.read({ id, access_token });
console.log(`${document.length} bytes`);
