import { ConfigError } from "@debrid-drive/runtime/core";
import { blobSource, bytesSource } from "./blob-source.ts";
import { type StreamInput, StreamSource } from "./stream-source.ts";
import type { UploadSource } from "./upload-source.ts";

/**
 * What can be uploaded: a `Blob` or `File`, bytes, a stream (with its size), a function that opens one (it can then
 * be sent again from its beginning), or a source such as `openFile` of `@debrid-drive/cloudreve-client/node`.
 */
export type UploadInput = Blob | ArrayBuffer | Uint8Array | StreamInput | UploadSource;

/** @throws ConfigError for something else, or a stream without its size */
export function sourceOf(operation: string, input: UploadInput, size: number | undefined): UploadSource {
  const source = open(operation, input, size);
  if (size === undefined || size === source.size) return source;
  throw new ConfigError(operation, "size", `the source has ${source.size} bytes`);
}

function open(operation: string, input: UploadInput, size: number | undefined): UploadSource {
  if (input instanceof Blob) return blobSource(input);
  if (input instanceof ArrayBuffer) return bytesSource(new Uint8Array(input));
  // A shared buffer, which a request cannot carry, is copied.
  if (input instanceof Uint8Array) {
    return bytesSource(
      input.buffer instanceof ArrayBuffer ? (input as Uint8Array<ArrayBuffer>) : input.slice(),
    );
  }
  if (typeof input === "function" || input instanceof ReadableStream) {
    if (size !== undefined && Number.isSafeInteger(size) && size >= 0) {
      return new StreamSource(operation, input, size);
    }
    throw new ConfigError(
      operation,
      "size",
      "missing; the server wants the size of a stream before its bytes",
    );
  }
  if (typeof input === "object" && input !== null && typeof input.slice === "function") return input;
  throw new ConfigError(operation, "source", "expected a Blob, bytes, a stream or an upload source");
}
