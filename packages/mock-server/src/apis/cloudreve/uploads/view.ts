import type { Schemas } from "../common/schemas.ts";
import type { PolicyFact } from "../site/facts.ts";
import type { CloudreveState } from "../state.ts";
import { storagePath } from "../storage/addresses.ts";
import { cosForm, upyunForm } from "../storage/forms.ts";
import { presign, qiniuToken, slaveAuthorization } from "../storage/signatures.ts";
import type { UploadFact } from "./facts.ts";
import { chunkCount } from "./parts.ts";

type View = Schemas["UploadSession"];

/** Media type that parts for OSS are signed with. */
export const OSS_TYPE = "application/octet-stream";

/** An upload as the API shows it: where its bytes go, and with what. */
export function viewOfUpload(
  state: CloudreveState,
  upload: UploadFact,
  policy: PolicyFact,
  origin: string,
): View {
  const { id: sessionID, chunkSize, expiresAt } = upload;
  const view = { sessionID, chunkSize, expires: Math.floor(expiresAt / 1000) };
  return { ...view, ...credentialOf(state, upload, policy, origin) };
}

function credentialOf(
  state: CloudreveState,
  upload: UploadFact,
  policy: PolicyFact,
  origin: string,
): Partial<View> {
  const { AccessKey, SecretKey, BucketName } = policy.shown;
  const path = storagePath(upload, policy);
  const uploadURLs = [`${origin}${path}`];
  const expires = Math.floor(upload.expiresAt / 1000);
  switch (upload.type) {
    case "remote": {
      const seconds = expires - Math.floor(upload.createdAt / 1000);
      return { uploadURLs, credential: slaveAuthorization(state.clock, SecretKey, path, seconds) };
    }
    case "s3":
    case "oss":
      return partsOf(upload, policy, origin);
    case "qiniu":
      return {
        uploadURLs,
        credential: qiniuToken(AccessKey, SecretKey, `${BucketName}:${upload.key}`, expires),
      };
    case "cos":
      return { uploadURLs, ...cosForm(upload, policy, origin) };
    case "upyun":
      return { uploadURLs, ...upyunForm(upload, policy, origin) };
    case "onedrive":
      return { uploadURLs };
    default:
      return {};
  }
}

function partsOf(upload: UploadFact, policy: PolicyFact, origin: string): Partial<View> {
  const { storageId: uploadId, type } = upload;
  const path = storagePath(upload, policy);
  const headers = type === "oss" ? OSS_TYPE : "";
  const expires = Math.floor(upload.expiresAt / 1000);
  const sign = (method: string, params: Record<string, string>) =>
    `${origin}${presign(policy.shown.SecretKey, { method, path, params, headers }, expires)}`;
  const count = chunkCount(upload.size, upload.chunkSize);
  const uploadURLs = Array.from({ length: count }, (_, index) =>
    sign("PUT", { partNumber: String(index + 1), uploadId }),
  );
  return { uploadURLs, uploadID: uploadId, completeURL: sign("POST", { uploadId }) };
}
