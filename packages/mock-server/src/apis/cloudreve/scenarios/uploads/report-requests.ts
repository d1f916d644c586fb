import type { Sent } from "../../../../scenarios/scenario.ts";
import { ossReport, qiniuReport, slaveAuthorization, upyun } from "../../storage/signatures.ts";
import type { RemoteType } from "./clients.ts";
import type { UploadStage } from "./steps.ts";

type Sign = (stage: UploadStage, path: string) => Readonly<Record<string, string>>;

export interface Report {
  readonly type: RemoteType;
  readonly operation: string;
  readonly body?: object;
  readonly key?: string;
  /** What the storage signs with, if it is the storage that reports. */
  readonly sign?: Sign;
}

const KEY = "mock-access-key";
export const SECRET = "mock-secret-key";
export const REMOTE_BODY = { data: { pic_info: "" } };
const DATE = "Sat, 31 Jan 2026 12:00:00 GMT";
const MD5 = "0".repeat(32);
export const SIZE = 10;

const signSlave: Sign = ({ clock }, path) => ({
  authorization: slaveAuthorization(clock, SECRET, path, 60, JSON.stringify(REMOTE_BODY)),
});
export const signUpyun: Sign = (_, path) => ({
  authorization: upyun(KEY, SECRET, ["POST", path, DATE, MD5]),
  date: DATE,
  "content-md5": MD5,
});
export const UPYUN_BODY = { code: 200, message: "ok", url: "/uploads/linux.iso", file_size: SIZE };

/** How the server is told of uploads, by each type of storage. */
export const ALL: readonly Report[] = [
  {
    type: "remote",
    operation: "completeRemoteUpload",
    body: REMOTE_BODY,
    key: "made-up-key",
    sign: signSlave,
  },
  {
    type: "qiniu",
    operation: "completeQiniuUpload",
    body: { size: SIZE, pic_info: "" },
    sign: (_, path) => ({ authorization: qiniuReport(KEY, SECRET, path) }),
  },
  {
    type: "oss",
    operation: "completeOssUpload",
    body: { name: "linux.iso", source_name: "x", size: SIZE, pic_info: "" },
    sign: (_, path) => ({ authorization: ossReport(SECRET, path) }),
  },
  { type: "upyun", operation: "completeUpyunUpload", body: UPYUN_BODY, sign: signUpyun },
  { type: "s3", operation: "completeS3Upload" },
  { type: "cos", operation: "completeCosUpload" },
  { type: "onedrive", operation: "completeOneDriveUpload", body: {} },
];

/** The request that reports an upload. */
export function sentFor({ type, body, key }: Report, sessionID: string, headers: Sent["headers"] = {}): Sent {
  const path = key === undefined ? { sessionID } : { sessionID, key };
  return { path, headers, ...(body === undefined ? {} : { body }), ...(type === "cos" ? { query: {} } : {}) };
}

export const pathOf = ({ type, key }: Report, id: string): string =>
  `/api/v3/callback/${type}/${id}${key === undefined ? "" : `/${key}`}`;
