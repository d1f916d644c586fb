import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.upload.file({ path: "/inbox/hello.txt", source: body }) does all of this.
const body = new TextEncoder().encode("Hello, world!");
const { policy } = await drive.directory.list({ path: "/inbox" });
const upload = await drive.upload.createSession({
  path: "/inbox",
  name: "hello.txt",
  size: body.length,
  policy_id: policy?.id ?? "",
});
const url = upload.uploadURLs?.[0] ?? "";

const range = `bytes 0-${body.length - 1}/${body.length}`;
await fetch(url, { method: "PUT", headers: { "Content-Range": range }, body });

await drive.callback.oneDrive({ sessionID: upload.sessionID });
const { path, size } = await drive.fs.resolve("/inbox/hello.txt", { fresh: true });
console.log(`${path}, ${size} bytes`);
