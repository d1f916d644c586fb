import type { Download, DownloadOptions, FlowOptions, Reading } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import { type DriveLink, linkFrom } from "../download/drive-link.ts";
import { readFrom } from "../download/read-from.ts";
import { type DriveDownloadOptions, startDownload } from "../download/start-download.ts";
import { isWholeZip } from "../download/whole-zip.ts";
import { selectionOf } from "../fs/entry.ts";
import { DrivePath } from "../fs/paths/drive-path.ts";
import type { Asking } from "../fs/read-folder.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { createShareArchive } from "../generated/operations/share.ts";
import { entriesOf, type SharedFolder } from "./shared-folder.ts";
import { inShare } from "./visit.ts";

export interface SharedArchiveArgs extends SharedFolder {
  /** Ids of files in the share. */
  readonly items?: readonly string[] | undefined;
  /** Ids of folders in the share. Default, with no ids at all: everything in the folder. */
  readonly dirs?: readonly string[] | undefined;
}

/**
 * The address of a zip of what is in a shared folder, which needs no login. Counts as a download. The group of the
 * caller must be allowed to pack; visitors without login usually may not.
 *
 * Fails like `createShareArchive`.
 *
 * @throws ShareError with the reason why not, `not-a-folder` for the share of a file
 * @throws ConfigError for an empty folder
 */
export function sharedArchiveLink(
  client: CloudreveClient,
  args: SharedArchiveArgs,
  options: FlowOptions = {},
): Promise<DriveLink> {
  return within("sharedArchiveLink", options, (signal) =>
    locateArchive({ client, operation: "sharedArchiveLink", signal }, args),
  );
}

/**
 * The bytes of a zip of what is in a shared folder, without ranges: see `fetchArchive`.
 *
 * Fails like `download` of `@debrid-drive/runtime` and like {@link sharedArchiveLink}. Nothing is sent before it is read.
 */
export function fetchSharedArchive(
  client: CloudreveClient,
  args: SharedArchiveArgs,
  options: DriveDownloadOptions = {},
): Download {
  return startDownload(client, "fetchSharedArchive", undefined, options, async (headers) =>
    readSharedArchive(client, args, headers),
  );
}

/** What reads such a zip. */
export function readSharedArchive(
  client: CloudreveClient,
  args: SharedArchiveArgs,
  headers: DownloadOptions["headers"],
): Reading {
  const operation = "fetchSharedArchive";
  const locate = (signal: AbortSignal) => locateArchive({ client, operation, signal }, args);
  return readFrom(client, { operation, locate, isWhole: isWholeZip }, headers);
}

async function locateArchive(asking: Asking, args: SharedArchiveArgs): Promise<DriveLink> {
  const { client, operation, signal } = asking;
  const { path = "/", items = [], dirs = [], ...key } = args;
  const at = DrivePath.parse(path, operation).toString();
  const isNamed = items.length + dirs.length > 0;
  const selection = isNamed ? { items, dirs } : selectionOf(await entriesOf(asking, args));
  if (!isNamed && !selection.items?.length && !selection.dirs?.length) {
    throw new ConfigError(operation, "path", "the folder is empty: there is nothing to pack");
  }
  return inShare(asking, { ...key, path: at }, async () =>
    linkFrom(client, await createShareArchive(client, { id: key.id, path: at, ...selection }, { signal })),
  );
}
