import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Creates the function at Tencent Cloud that tells the server of finished uploads.
await drive.adminPolicy.addScf({ id: 2, region: "ap-chengdu" });
console.log("The storage tells the server of finished uploads");
