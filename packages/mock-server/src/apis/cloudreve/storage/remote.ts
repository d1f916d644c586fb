import type { MockResponse } from "../../../engine/handler.ts";
import { answer } from "../common/envelope.ts";
import { lengthOf } from "../uploads/parts.ts";
import { reportFromStorage } from "../uploads/report.ts";
import { isComplete, refuseLength, writeChunk } from "../uploads/store-chunk.ts";
import { checkSlave } from "./signatures.ts";
import { findUpload, type Storage } from "./storage.ts";

const refuse = (code: number, msg = ""): MockResponse => answer({ code, msg });

/** A slave node: takes chunks in order, and tells the server after the last. */
export const remote: Storage = (given) => {
  const { request, state, clock, bytes } = given;
  const { path, query, headers, method } = request;
  const id = path.split("/").at(-1) ?? "";
  if (method !== "POST")
    return { status: 404, headers: { "Content-Type": "text/plain" }, body: "404 page not found" };
  const known = findUpload(given, "remote", ({ upload }) => upload.id === id);
  if (!known) return refuse(headers.authorization === undefined ? 403 : 40011);
  const { upload, policy } = known;
  const unsigned = checkSlave(clock, policy.shown.SecretKey, path, headers);
  if (unsigned) return refuse(unsigned);
  const index = Math.max(0, Math.trunc(Number(new URLSearchParams(query).get("chunk")) || 0));
  const chunk = { index, bytes, length: headers["content-length"] };
  const refusal = refuseLength(upload, chunk);
  if (refusal) return refuse(...refusal);
  if (lengthOf(upload.parts.values()) < index * upload.chunkSize) {
    return refuse(40002, "size of unfinished uploaded chunks is not as expected");
  }
  if (isComplete(upload, chunk) && !state.uploads.nodesReachServer) {
    // The chunk is taken back, and can come again.
    return refuse(50007, "Slave cannot send callback request");
  }
  const written = writeChunk(state, upload, chunk);
  if (written) return refuse(...written);
  if (!isComplete(upload, chunk)) return answer({ code: 0, msg: "" });
  const { code, msg } = reportFromStorage(state, upload);
  return answer({ code, msg });
};
