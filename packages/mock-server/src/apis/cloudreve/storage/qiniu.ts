import { createHash } from "node:crypto";
import type { MockResponse } from "../../../engine/handler.ts";
import type { ReceivedPart, UploadFact } from "../uploads/facts.ts";
import { receivePart } from "../uploads/parts.ts";
import { reportFromStorage } from "../uploads/report.ts";
import { storagePath } from "./addresses.ts";
import { qiniuToken } from "./signatures.ts";
import { findUpload, json, parseJson, type Storage, type StorageRequest } from "./storage.ts";

const error = (status: number, text: string): MockResponse => json(status, { error: text });

/** Qiniu's own name for bytes. */
const etagOf = ({ sha256 }: ReceivedPart): string =>
  createHash("sha1").update(sha256).digest().toString("base64url");

/** Qiniu: parts below the address of the upload, then a list of them; Qiniu tells the server. */
export const qiniu: Storage = (given) => {
  const { request, clock, bytes } = given;
  const [, path = "", number] = /^(.*\/uploads\/[^/]+)(?:\/(\d+))?$/.exec(request.path) ?? [];
  const known = findUpload(given, "qiniu", ({ upload, policy }) => storagePath(upload, policy) === path);
  if (!known || known.upload.stored) return error(612, "no such uploadId");
  const { upload, policy } = known;
  const { AccessKey, SecretKey, BucketName } = policy.shown;
  const deadline = Math.floor(upload.expiresAt / 1000);
  const token = qiniuToken(AccessKey, SecretKey, `${BucketName}:${upload.key}`, deadline);
  if (request.headers.authorization !== `UpToken ${token}`) return error(401, "bad token");
  if (request.method === "POST" && number === undefined) return complete(given, upload);
  if (request.method !== "PUT" || number === undefined) return error(405, "method not allowed");
  if (Number(number) < 1 || Number(number) > 10_000) return error(400, "invalid part number");
  const part = receivePart(upload, bytes, clock.now());
  upload.parts.set(Number(number) - 1, part);
  return json(200, { etag: etagOf(part), md5: part.md5 });
};

function complete({ bytes, clock, state }: StorageRequest, upload: UploadFact): MockResponse {
  const listed = (parseJson(bytes) as { parts?: unknown } | undefined)?.parts;
  if (!Array.isArray(listed) || listed.length === 0) return error(400, "invalid parts");
  const parts: ReceivedPart[] = [];
  for (const one of listed as readonly { etag?: unknown; partNumber?: unknown }[]) {
    const part = upload.parts.get(parts.length);
    if (one?.partNumber !== parts.length + 1 || !part || one.etag !== etagOf(part)) {
      return error(400, "invalid part");
    }
    parts.push(part);
  }
  upload.stored = { at: clock.now(), parts };
  const { status, code, msg } = reportFromStorage(state, upload);
  // Whatever is wrong with a report of Qiniu's is status 401.
  if (status === 200 && code === 0) return json(200, { code, msg });
  return error(579, JSON.stringify(status === 200 ? { error: msg } : { code, msg }));
}
