import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_UPLOAD = "", STORAGE_SIGNATURE = "" } = process.env;
const headers = { Authorization: STORAGE_SIGNATURE };

// Slave nodes of servers up to 3.4.3 call this; a program that uploads does not.
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
const report = {
  sessionID: CLOUDREVE_UPLOAD,
  data: { source_name: "1_hello.txt", size: 13 },
};
const reported = await drive.callback.remoteByKey(report, { headers }).result();
console.log(reported.ok ? "The file is in the drive" : reported.error.message);
