import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.document({ path: "/letter.docx" }) makes an address to open.
const { id } = await drive.fs.resolve("/letter.docx");
const { url, access_token } = await drive.file.getDocumentPreview({ id });
console.log(`Open it in a frame of ${new URL(url).host}`);
console.log(access_token ? "Post the access token there" : "No access token is needed");
