import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { policy } = await drive.directory.list({ path: "/inbox" });
const { sessionID } = await drive.upload.createSession({
  path: "/inbox",
  name: "hello.txt",
  size: 13,
  policy_id: policy?.id ?? "",
});
// The user has thought better of it.
await drive.upload.deleteSession({ sessionId: sessionID });
const isTaken = await drive.fs.exists("/inbox/hello.txt");
console.log(`The name is ${isTaken ? "still taken" : "free"}`);
