import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_UPLOAD = "", STORAGE_SIGNATURE = "" } = process.env;
const headers = { Authorization: STORAGE_SIGNATURE };

// Upyun calls this when it has the file; a program that uploads does not.
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
const url = "/uploads/hello.txt";
const report = {
  sessionID: CLOUDREVE_UPLOAD,
  code: 200,
  message: "ok",
  url,
  file_size: 13,
};
const reported = await drive.callback
  .upyun(report, {
    headers: {
      ...headers,
      Date: "Sat, 14 Mar 2026 09:26:53 GMT",
      "Content-MD5": "oJLGFi28lHTHZbDVmsRXWg==",
    },
  })
  .result();
if (reported.ok) {
  console.log("The file is in the drive");
} else if (
  reported.error.kind === "api" &&
  reported.error.code === errorCodes.upload_session_expired
) {
  console.log("There is no such upload, or it was reported before");
} else {
  throw reported.error;
}
