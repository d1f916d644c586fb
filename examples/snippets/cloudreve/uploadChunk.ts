import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.upload.file({ path: "/inbox/hello.txt", source: body }) does all of this.
const body = new TextEncoder().encode("Hello, world!");
const { policy } = await drive.directory.list({ path: "/inbox" });
const { sessionID, chunkSize } = await drive.upload.createSession({
  path: "/inbox",
  name: "hello.txt",
  size: body.length,
  policy_id: policy?.id ?? "",
});
const step = chunkSize || body.length; // 0: all at once
for (let start = 0; start < body.length; start += step) {
  const chunk = { index: start / step, body: body.subarray(start, start + step) };
  await drive.upload.sendChunk({ sessionId: sessionID, ...chunk });
}
console.log(await drive.download.text({ path: "/inbox/hello.txt" }));
