import type { Download, DownloadOptions, FlowOptions, Reading } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import { selectionOf } from "../fs/entry.ts";
import { locateAll } from "../fs/locate-all.ts";
import type { Asking } from "../fs/read-folder.ts";
import { checkTargets, type Targets } from "../fs/target.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { ObjectSelection } from "../generated/models.ts";
import { createArchiveLink } from "../generated/operations/file.ts";
import { type DriveLink, linkFrom } from "./drive-link.ts";
import { readFrom } from "./read-from.ts";
import { type DriveDownloadOptions, startDownload } from "./start-download.ts";
import { isWholeZip } from "./whole-zip.ts";

/** What goes into the archive. The server leaves out ids that it does not know. */
export interface ArchiveArgs {
  /** Ids of files. */
  readonly items?: readonly string[] | undefined;
  /** Ids of folders. */
  readonly dirs?: readonly string[] | undefined;
  /** Files and folders by their paths, or what was listed. */
  readonly targets?: Targets | undefined;
}

/**
 * The address of a zip of files and folders, which needs no login. The server packs it while it is fetched, without
 * ranges. It lasts as long as that of a file.
 *
 * Fails like `createArchiveLink`.
 *
 * @throws FsError when something is not there
 * @throws ConfigError for nothing to pack
 */
export function archiveLink(
  client: CloudreveClient,
  args: ArchiveArgs,
  options: FlowOptions = {},
): Promise<DriveLink> {
  return within("archiveLink", options, (signal) =>
    locateArchive({ client, operation: "archiveLink", signal }, args),
  );
}

/**
 * The bytes of a zip of files and folders. It comes without ranges: after a fault it begins anew, where the sink can
 * rewind, as files can; otherwise it fails with a `DecodeError`. One that ends early is noticed.
 *
 * Fails like `download` of `@debrid-drive/runtime` and like {@link archiveLink}. Nothing is sent before it is read.
 */
export function fetchArchive(
  client: CloudreveClient,
  args: ArchiveArgs,
  options: DriveDownloadOptions = {},
): Download {
  return startDownload(client, "fetchArchive", undefined, options, async (headers) =>
    readArchive(client, args, headers),
  );
}

/** What reads such a zip. */
export function readArchive(
  client: CloudreveClient,
  args: ArchiveArgs,
  headers: DownloadOptions["headers"],
): Reading {
  const operation = "fetchArchive";
  const locate = (signal: AbortSignal) => locateArchive({ client, operation, signal }, args);
  return readFrom(client, { operation, locate, isWhole: isWholeZip }, headers);
}

async function locateArchive(asking: Asking, args: ArchiveArgs): Promise<DriveLink> {
  const { client, signal } = asking;
  const selection = await selected(asking, args);
  return linkFrom(client, await createArchiveLink(client, selection, { signal }));
}

async function selected(
  asking: Asking,
  { items = [], dirs = [], targets = [] }: ArchiveArgs,
): Promise<ObjectSelection> {
  const { operation } = asking;
  const found = await locateAll(asking, checkTargets(targets, operation, "targets"), { field: "targets" });
  const named = selectionOf(found.map(({ entry }) => entry));
  const all = { items: [...items, ...(named.items ?? [])], dirs: [...dirs, ...(named.dirs ?? [])] };
  if (all.items.length + all.dirs.length > 0) return all;
  throw new ConfigError(operation, "items", "expected a file or a folder to pack");
}
