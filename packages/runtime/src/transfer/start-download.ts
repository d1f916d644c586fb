import { Download } from "./download.ts";
import type { DownloadOptions } from "./download-options.ts";
import { reading } from "./reading.ts";

/**
 * A file to be fetched over HTTP: resumed with ranges after faults, checked for its length and for being the same
 * file all along, in constant memory. Sends no credentials. Nothing is sent before it is read.
 *
 * Fails with `HttpError`, `NetworkError`, `TimeoutError`, `AbortedError`, `DecodeError` (no ranges where they are
 * needed, too many bytes, too many redirects) or `FileChangedError`.
 *
 * @throws ConfigError for wrong options
 * @example
 * for await (const chunk of download({ url })) await write(chunk);
 */
export function download(options: DownloadOptions): Download {
  return new Download(options, async () => reading);
}
