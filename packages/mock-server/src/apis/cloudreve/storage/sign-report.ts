import type { Clock } from "../../../clock.ts";
import type { PolicyFact } from "../site/facts.ts";
import type { UploadFact } from "../uploads/facts.ts";
import { ossReport, qiniuReport, slaveAuthorization, upyun } from "./signatures.ts";

/** A report that a storage sends. */
export interface StorageReport {
  /** Path of the request, such as `/api/v3/callback/oss/…`. */
  readonly path: string;
  /** Its body as it is sent; a slave node signs it. */
  readonly body?: string;
  /** Its headers `Date` and `Content-MD5`; Upyun signs them. */
  readonly date?: string;
  readonly contentMd5?: string;
}

/** How long the signature of a slave node is good. */
const SECONDS = 60;

/** `Authorization` of a storage's report; throws where the uploading program reports, which signs nothing. */
export function signReport(
  clock: Clock,
  type: UploadFact["type"],
  { shown: { AccessKey, SecretKey } }: PolicyFact,
  { path, body, date = "", contentMd5 = "" }: StorageReport,
): string {
  switch (type) {
    case "remote":
      return slaveAuthorization(clock, SecretKey, path, SECONDS, body);
    case "qiniu":
      return qiniuReport(AccessKey, SecretKey, path);
    case "oss":
      return ossReport(SecretKey, path);
    case "upyun":
      return upyun(AccessKey, SecretKey, ["POST", path, date, contentMd5]);
    default:
      throw new Error(`storage of the type ${type} reports nothing`);
  }
}
