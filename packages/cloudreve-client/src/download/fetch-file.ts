import type {
  Download,
  DownloadCheckpoint,
  DownloadOptions,
  FlowOptions,
  Reading,
} from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { Asking } from "../fs/read-folder.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { createDownloadLink } from "../generated/operations/file.ts";
import { type DriveLink, linkFrom } from "./drive-link.ts";
import { type FileTarget, onFile } from "./file-target.ts";
import { readFrom } from "./read-from.ts";
import { type DriveDownloadOptions, startDownload } from "./start-download.ts";

/**
 * The address of a file's bytes, which needs no login. It lasts ten minutes unless the site says otherwise (one
 * minute before 3.5.0).
 *
 * Fails like `createDownloadLink`.
 *
 * @throws FsError when there is no such file, or a folder in its place
 */
export function downloadLink(
  client: CloudreveClient,
  target: FileTarget,
  options: FlowOptions = {},
): Promise<DriveLink> {
  return within("downloadLink", options, async (signal) => {
    const { url, expiresAt } = await locateFile({ client, operation: "downloadLink", signal }, target);
    return { url, expiresAt };
  });
}

export type FetchFileArgs = FileTarget & {
  /** Goes on from there. */
  readonly from?: DownloadCheckpoint | undefined;
};

/**
 * The bytes of a file: see `download` of `@debrid-drive/runtime`. Its address is asked for when it is read, and again
 * when it has expired. The session goes to the Cloudreve server, never to a storage that has the bytes.
 *
 * Fails like `download` and like {@link downloadLink}. Nothing is sent before it is read.
 *
 * @throws ConfigError for wrong options
 * @example
 * await fetchFile(client, { path: "/films/Big Buck Bunny.mp4" }).to(sink);
 */
export function fetchFile(
  client: CloudreveClient,
  args: FetchFileArgs,
  options: DriveDownloadOptions = {},
): Download {
  return startDownload(client, "fetchFile", args.from, options, async (headers) =>
    readFile(client, args, headers),
  );
}

/** What reads a file. */
export function readFile(
  client: CloudreveClient,
  { from: _, ...target }: FetchFileArgs,
  headers: DownloadOptions["headers"],
): Reading {
  const operation = "fetchFile";
  const locate = (signal: AbortSignal) => locateFile({ client, operation, signal }, target);
  return readFrom(client, { operation, locate }, headers);
}

function locateFile(asking: Asking, target: FileTarget) {
  const { client, signal } = asking;
  return onFile(asking, target, async ({ id, size }) => ({
    ...linkFrom(client, await createDownloadLink(client, { id }, { signal })),
    size,
  }));
}
