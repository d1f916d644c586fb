import { Cloudreve } from "@debrid-drive/cloudreve-client";

// An office server does this, with the token that the page of the document passes on.
const {
  CLOUDREVE_URL = "",
  CLOUDREVE_FILE: id = "",
  WOPI_TOKEN: access_token = "",
} = process.env;
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });

// The header says what to do: LOCK, UNLOCK, REFRESH_LOCK or RENAME_FILE.
await drive.wopi.update(
  { id, access_token },
  { headers: { "X-WOPI-Override": "RENAME_FILE", "X-WOPI-RequestedName": "reply.docx" } },
);

const { BaseFileName } = await drive.wopi.get({ id, access_token });
console.log(BaseFileName);
