import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { TappedBody } from "./body-tap.ts";

/** A body as it is meant, or why it can't be read. */
export type ReadableBody =
  | { readonly bytes: Buffer; readonly why?: undefined }
  | { readonly bytes?: undefined; readonly why: string };

type Decoder = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflate,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** Undoes `Content-Encoding` for the check; what goes through is not touched. */
export function decodeBody(
  { bytes, length, complete }: TappedBody,
  encoding: string | undefined,
  cap: number,
): ReadableBody {
  if (!complete) return { why: "was not seen to its end" };
  if (bytes === undefined) return { why: `is longer than ${cap} bytes` };
  if (encoding === undefined) return { bytes };
  const codings = encoding.split(",").map((name) => name.trim().toLowerCase());
  let decoded = bytes;
  for (const coding of codings.reverse()) {
    if (coding === "" || coding === "identity" || length === 0) continue;
    const decode = DECODERS[coding];
    if (decode === undefined) return { why: "has a content encoding that is not known" };
    try {
      decoded = decode(decoded, { maxOutputLength: Math.max(cap, 1) });
    } catch (error) {
      const isLong = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
      return {
        why: isLong ? `is decoded longer than ${cap} bytes` : `is not ${coding}, although it says so`,
      };
    }
  }
  return { bytes: decoded };
}

/** With the header of zlib, as it should be, or without, as some servers send it. */
function inflate(bytes: Buffer, options: { maxOutputLength: number }): Buffer {
  const [first = 0, second = 0] = bytes;
  const hasHeader = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
  return hasHeader ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}
