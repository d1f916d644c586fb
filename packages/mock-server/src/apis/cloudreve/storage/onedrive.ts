import type { MockResponse } from "../../../engine/handler.ts";
import type { UploadFact } from "../uploads/facts.ts";
import { inOrder, lengthOf, receivePart } from "../uploads/parts.ts";
import { storagePath } from "./addresses.ts";
import { findUpload, json, type Storage, type StorageRequest } from "./storage.ts";

const error = (status: number, code: string, inner: string, message: string): MockResponse =>
  json(status, { error: { code, message, innererror: { code: inner } } });

/** OneDrive: ranges of the file, one after the other, to one address; the program that uploads tells the server. */
export const onedrive: Storage = (given) => {
  const { request } = given;
  const known = findUpload(
    given,
    "onedrive",
    ({ upload, policy }) => storagePath(upload, policy) === request.path,
  );
  if (!known || known.upload.stored) {
    return error(404, "itemNotFound", "itemNotFound", "The upload session was not found.");
  }
  const { upload } = known;
  if (request.headers.authorization !== undefined) {
    return error(401, "unauthenticated", "unauthenticated", "The address is signed: no Authorization.");
  }
  if (request.method === "GET") return json(200, progress(upload));
  if (request.method !== "PUT") return error(405, "invalidRequest", "invalidRequest", "Method not allowed.");
  return receiveRange(given, upload);
};

function receiveRange({ request, bytes, clock }: StorageRequest, upload: UploadFact): MockResponse {
  const [, from, to, all] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers["content-range"] ?? "") ?? [];
  const [start, end, total] = [Number(from), Number(to), Number(all)];
  if (from === undefined || end - start + 1 !== bytes.length || end >= total) {
    return error(400, "invalidRequest", "invalidRange", "Content-Range does not fit the body.");
  }
  const next = nextOf(upload);
  if (start < next) return error(416, "invalidRange", "fragmentOverlap", "The range was received before.");
  if (start > next) return error(416, "invalidRange", "invalidRange", "The range is not the next one.");
  upload.parts.set(start, receivePart(upload, bytes, clock.now()));
  if (end + 1 < total) return json(202, progress(upload));
  upload.stored = { at: clock.now(), parts: inOrder(upload) };
  return json(201, { id: upload.storageId, name: upload.key.split("/").at(-1), size: total, file: {} });
}

const nextOf = (upload: UploadFact): number => lengthOf(upload.parts.values());

const progress = (upload: UploadFact) => ({
  expirationDateTime: new Date(upload.expiresAt).toISOString(),
  nextExpectedRanges: [`${nextOf(upload)}-${Math.max(0, upload.size - 1)}`],
});
