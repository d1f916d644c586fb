import type { MockResponse } from "../../../engine/handler.ts";
import type { ReceivedPart, UploadFact } from "../uploads/facts.ts";
import { inOrder, receivePart } from "../uploads/parts.ts";
import { reportFromStorage } from "../uploads/report.ts";
import { storagePath } from "./addresses.ts";
import { checkPresigned } from "./signatures.ts";
import { findUpload, json, type Known, type Storage, type StorageRequest, xml, xmlError } from "./storage.ts";

const etagOf = ({ md5 }: ReceivedPart): string => `"${md5}"`;

/** S3: parts at addresses of their own, then a list of them. */
export const s3: Storage = (given) => withUpload(given, "s3", completeS3);

/** OSS: the same, but it puts all parts together by itself, and tells the server. */
export const oss: Storage = (given) => withUpload(given, "oss", completeOss);

type Complete = (given: StorageRequest, upload: UploadFact) => MockResponse;

function withUpload(given: StorageRequest, type: "s3" | "oss", complete: Complete): MockResponse {
  const { request, clock } = given;
  const query = new URLSearchParams(request.query);
  const isOurs = ({ upload, policy }: Known) =>
    upload.storageId === query.get("uploadId") && storagePath(upload, policy) === request.path;
  const known = findUpload(given, type, isOurs);
  if (!known) return xmlError(404, "NoSuchUpload", "The specified upload does not exist.");
  const { upload, policy } = known;
  const headers = type === "oss" ? (request.headers["content-type"] ?? "") : "";
  const verdict = checkPresigned(policy.shown.SecretKey, request, headers, clock);
  if (verdict === "expired") return xmlError(403, "AccessDenied", "Request has expired");
  if (verdict === "wrong") return xmlError(403, "SignatureDoesNotMatch", "The signature does not match.");
  if (upload.stored) return xmlError(404, "NoSuchUpload", "The upload was completed.");
  if (request.method === "POST") return complete(given, upload);
  const part = receivePart(upload, given.bytes, clock.now());
  upload.parts.set(Number(query.get("partNumber")) - 1, part);
  return { status: 200, headers: { ETag: etagOf(part) } };
}

const LIST_TYPE = "application/xhtml+xml";

function completeS3({ request, bytes, clock }: StorageRequest, upload: UploadFact): MockResponse {
  if (request.headers["content-type"] !== LIST_TYPE) {
    return xmlError(400, "InvalidRequest", `Content-Type must be ${LIST_TYPE}.`);
  }
  const listed = readList(Buffer.from(bytes).toString());
  if (!listed) return xmlError(400, "MalformedXML", "The XML you provided was not well-formed.");
  const parts: ReceivedPart[] = [];
  let last = 0;
  for (const { number, etag } of listed) {
    const part = upload.parts.get(number - 1);
    if (number <= last)
      return xmlError(400, "InvalidPartOrder", "The list of parts was not in ascending order.");
    if (!part || ![part.md5, etagOf(part)].includes(etag)) {
      return xmlError(400, "InvalidPart", "One or more of the specified parts could not be found.");
    }
    last = number;
    parts.push(part);
  }
  upload.stored = { at: clock.now(), parts };
  const result = `<Key>${escaped(upload.key)}</Key><ETag>"${upload.storageId}-${parts.length}"</ETag>`;
  return xml(200, `<CompleteMultipartUploadResult>${result}</CompleteMultipartUploadResult>`);
}

const LIST = /^\s*(?:<\?xml[^>]*\?>\s*)?<CompleteMultipartUpload\b[^>]*>(.*)<\/CompleteMultipartUpload>\s*$/s;
const PART = /<Part>.*?<\/Part>/gs;

/** The parts of a `CompleteMultipartUpload`; `undefined` when it is none. */
export function readList(text: string): { number: number; etag: string }[] | undefined {
  const inner = LIST.exec(text)?.[1] ?? "";
  const parts = inner.match(PART);
  if (!parts || inner.replace(PART, "").trim() !== "") return undefined;
  const listed = parts.map((part) => ({
    number: Number(/<PartNumber>\s*(\d+)\s*<\/PartNumber>/.exec(part)?.[1]),
    etag:
      /<ETag>([^<]*)<\/ETag>/
        .exec(part)?.[1]
        ?.replace(/&quot;|&#34;/g, '"')
        .trim() ?? "",
  }));
  return listed.every(({ number, etag }) => number >= 1 && etag !== "") ? listed : undefined;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function completeOss({ request, bytes, clock, state }: StorageRequest, upload: UploadFact): MockResponse {
  const { headers } = request;
  if (headers["x-oss-complete-all"] !== "yes") return xmlError(400, "MalformedXML", "No list of parts.");
  if (bytes.length > 0) return xmlError(400, "InvalidArgument", "x-oss-complete-all goes without a body.");
  if (headers["x-oss-forbid-overwrite"] !== "true") {
    return xmlError(400, "InvalidArgument", "x-oss-forbid-overwrite: true is missing.");
  }
  if (upload.parts.size === 0) return xmlError(400, "InvalidPart", "There are no parts.");
  upload.stored = { at: clock.now(), parts: inOrder(upload) };
  const { status, code, msg } = reportFromStorage(state, upload);
  if (status !== 200) return xmlError(203, "CallbackFailed", `Error status : ${status}.`);
  return json(200, { code, msg });
}
