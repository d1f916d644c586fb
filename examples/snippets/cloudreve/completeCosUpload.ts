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

const form = new FormData();
form.append("policy", upload.policy ?? "");
form.append("key", upload.path ?? "");
form.append("x-cos-meta-callback", upload.callback ?? "");
form.append("x-cos-meta-key", upload.sessionID);
form.append("q-sign-algorithm", "sha1");
form.append("q-key-time", upload.keyTime ?? "");
form.append("q-ak", upload.ak ?? "");
form.append("q-signature", upload.credential ?? "");
form.append("file", new Blob([body]), "hello.txt");
await fetch(url, { method: "POST", body: form });

await drive.callback.cos({ sessionID: upload.sessionID });
const { path, size } = await drive.fs.resolve("/inbox/hello.txt", { fresh: true });
console.log(`${path}, ${size} bytes`);
