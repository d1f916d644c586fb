import { Cloudreve } from "@debrid-drive/cloudreve-client";

// An office server does this, with the token that the page of the document passes on.
const {
  CLOUDREVE_URL = "",
  CLOUDREVE_FILE: id = "",
  WOPI_TOKEN: access_token = "",
} = process.env;
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });

const { BaseFileName, Size, UserCanWrite } = await drive.wopi.get({ id, access_token });
console.log(`${BaseFileName}, ${Size} bytes${UserCanWrite ? "" : ", read-only"}`);
