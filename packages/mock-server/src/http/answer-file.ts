import type { MockResponse } from "../engine/handler.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { StreamedBytes } from "../engine/streamed-bytes.ts";
import { parseRange } from "./byte-range.ts";

export interface ServedFile {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  /** Differs where the bytes differ, without quotes. */
  readonly tag: string;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** The bytes from one position up to another, which is not included. */
  read(from: number, to: number): Iterable<Uint8Array>;
}

/** Answers GET and HEAD for a file to be saved: as a whole, or the one range that is asked for. */
export function answerFile(request: RawRequest, file: ServedFile): MockResponse {
  const { method, headers } = request;
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" } };
  const etag = `"${file.tag}"`;
  const common = {
    "accept-ranges": "bytes",
    "content-disposition": disposition(file.name),
    "content-type": file.mediaType,
    etag,
    "last-modified": new Date(file.modifiedAt).toUTCString(),
  };
  const condition = headers["if-range"];
  const isSame = condition === undefined || condition === etag || condition === common["last-modified"];
  const range = isSame ? parseRange(headers.range, file.size) : undefined;
  if (range === "unsatisfiable") {
    return { status: 416, headers: { "content-range": `bytes */${file.size}` } };
  }
  const { first, last } = range ?? { first: 0, last: file.size - 1 };
  const body = new StreamedBytes(last + 1 - first, () => file.read(first, last + 1));
  if (range === undefined) return { status: 200, headers: common, body };
  return {
    status: 206,
    headers: { ...common, "content-range": `bytes ${first}-${last}/${file.size}` },
    body,
  };
}

/** The name twice: for every client, and with all its characters for those that can (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
