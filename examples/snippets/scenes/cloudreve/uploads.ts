import type { MockSession } from "@debrid-drive/mock-server";
import type { Scene, Scenes } from "../../run/scene.ts";
import { logIn, USER } from "./drive.ts";

type StorageType = "remote" | "qiniu" | "oss" | "upyun" | "s3" | "cos" | "onedrive";

/** Number of a storage policy that is not there yet. */
const POLICY = 2;
const DATE = "Sat, 14 Mar 2026 09:26:53 GMT";
const MD5 = "oJLGFi28lHTHZbDVmsRXWg==";

/** Files of the user go to a storage of this type. */
const storedAt =
  (Type: StorageType) =>
  ({ cloudreve }: MockSession) =>
    cloudreve.givePolicy(USER, { Type });

/** The user has begun an upload, and its storage reports it with this body. */
const reportedBy = (type: StorageType, { key = "", body = {} } = {}): Scene => ({
  before: storedAt(type),
  async env({ url, cloudreve }) {
    const drive = await logIn(url);
    const { policy } = await drive.directory.list({ path: "/inbox" });
    const { sessionID } = await drive.upload.createSession({
      path: "/inbox",
      name: "hello.txt",
      size: 13,
      policy_id: policy?.id ?? "",
    });
    const path = `/api/v3/callback/${type}/${sessionID}${key}`;
    const report = { path, body: JSON.stringify(body), date: DATE, contentMd5: MD5 };
    return { CLOUDREVE_UPLOAD: sessionID, STORAGE_SIGNATURE: cloudreve.signReport(sessionID, report) };
  },
});

/** The browser of an administrator comes back from a storage, which lets the server in. */
const cameBack = (drive: "onedrive" | "googledrive"): Scene => ({
  user: "admin@example.com",
  before: ({ cloudreve }) => cloudreve.policies.save(POLICY, { Type: drive }),
  page: {
    path: "/api/v3/callback?code=made-up-code",
    done(session) {
      session.oauthPolicies = { [drive]: POLICY };
    },
  },
});

/** What an upload takes, step by step. */
export const uploads: Scenes = {
  completeCosUpload: { before: storedAt("cos") },
  completeOneDriveUpload: { before: storedAt("onedrive") },
  completeOssUpload: reportedBy("oss"),
  completeQiniuUpload: reportedBy("qiniu"),
  completeRemoteUpload: reportedBy("remote", { key: "/made-up-key", body: { data: { pic_info: "" } } }),
  completeRemoteUploadByKey: {
    server: "3.3.1",
    env: () => ({ CLOUDREVE_UPLOAD: "made-up-key", STORAGE_SIGNATURE: "Bearer made-up" }),
  },
  completeS3Upload: { before: storedAt("s3") },
  completeUpyunUpload: reportedBy("upyun"),
  finishGoogleDriveAuthorization: cameBack("googledrive"),
  finishOneDriveAuthorization: cameBack("onedrive"),
  getUploadCredential: { server: "3.3.1", before: storedAt("oss") },
  uploadFile: { server: "3.3.1" },
};
