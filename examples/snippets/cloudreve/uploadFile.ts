import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Servers up to 3.4.3. drive.upload.file() works on every version.
const body = new TextEncoder().encode("Hello, world!");
await drive.upload.send(
  { body },
  { headers: { "X-Path": "/inbox", "X-FileName": encodeURIComponent("hello.txt") } },
);
console.log(await drive.download.text({ path: "/inbox/hello.txt" }));
