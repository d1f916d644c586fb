import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_UPLOAD = "", STORAGE_SIGNATURE = "" } = process.env;
const headers = { Authorization: STORAGE_SIGNATURE };

// Qiniu calls this when it has the file; a program that uploads does not.
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
const report = { sessionID: CLOUDREVE_UPLOAD, size: 13, pic_info: "" };
const reported = await drive.callback.qiniu(report, { headers }).result();
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
