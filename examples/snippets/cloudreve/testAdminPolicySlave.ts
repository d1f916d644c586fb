import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const test = await drive.adminPolicy
  .testSlave({ server: "http://slave.example.com:5212", secret: "mock-slave-key" })
  .result();
console.log(
  test.ok ? "The node answers" : `The node does not answer: ${test.error.message}`,
);
