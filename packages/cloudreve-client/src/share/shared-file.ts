import type {
  Download,
  DownloadCheckpoint,
  DownloadOptions,
  FlowOptions,
  Reading,
} from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import { type DriveLink, linkFrom } from "../download/drive-link.ts";
import { readFrom } from "../download/read-from.ts";
import { type DriveDownloadOptions, startDownload } from "../download/start-download.ts";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";
import type { Asking } from "../fs/read-folder.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { createShareDownload } from "../generated/operations/share.ts";
import type { ShareKey } from "./parse-share-address.ts";
import { inShare, type Visit } from "./visit.ts";

/** A shared file, or one in a shared folder. */
export interface SharedFile extends ShareKey {
  /** Where in the shared folder. Not for the share of a file. */
  readonly path?: PathInput | undefined;
}

/**
 * The address of a shared file's bytes, which needs no login. Counts as a download: once for a user, and once for the
 * session of a visitor.
 *
 * Fails like `createShareDownload`.
 *
 * @throws ShareError with the reason why not
 */
export function sharedDownloadLink(
  client: CloudreveClient,
  file: SharedFile,
  options: FlowOptions = {},
): Promise<DriveLink> {
  return within("sharedDownloadLink", options, (signal) =>
    locateShared({ client, operation: "sharedDownloadLink", signal }, file),
  );
}

export interface FetchSharedArgs extends SharedFile {
  /** Bytes, where known: the download must have as many. */
  readonly size?: number | undefined;
  /** Goes on from there. */
  readonly from?: DownloadCheckpoint | undefined;
}

/**
 * The bytes of a shared file. Its address is asked for when it is read, and again when it has expired.
 *
 * Fails like `download` of `@debrid-drive/runtime` and like {@link sharedDownloadLink}. Nothing is sent before it is read.
 */
export function fetchShared(
  client: CloudreveClient,
  args: FetchSharedArgs,
  options: DriveDownloadOptions = {},
): Download {
  return startDownload(client, "fetchShared", args.from, options, async (headers) =>
    readShared(client, args, headers),
  );
}

/** What reads a shared file. */
export function readShared(
  client: CloudreveClient,
  { size, from: _, ...file }: FetchSharedArgs,
  headers: DownloadOptions["headers"],
): Reading {
  const operation = "fetchShared";
  const locate = async (signal: AbortSignal) => ({
    ...(await locateShared({ client, operation, signal }, file)),
    size,
  });
  return readFrom(client, { operation, locate }, headers);
}

function locateShared(asking: Asking, file: SharedFile): Promise<DriveLink> {
  const { client, operation, signal } = asking;
  const visit = visitOf(operation, file);
  const args = argsOf(visit);
  return inShare(asking, visit, async () =>
    linkFrom(client, await createShareDownload(client, args, { signal })),
  );
}

/** @throws ConfigError with the reason for a path that cannot exist */
export function visitOf(operation: string, { path, ...key }: SharedFile): Visit {
  return path === undefined ? key : { ...key, path: DrivePath.parse(path, operation).toString() };
}

/** What operations on shared files take. */
export function argsOf({ id, path }: Visit): { id: string; path?: string } {
  return path === undefined ? { id } : { id, path };
}
