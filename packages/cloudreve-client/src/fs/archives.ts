import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { compressObjects, decompressFile } from "../generated/operations/file.ts";
import { type Entry, selectionOf } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import { listingsOf } from "./listings.ts";
import { locateAll } from "./locate-all.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { checkName } from "./paths/names-of.ts";
import { refusalOf } from "./refusals.ts";
import { find } from "./resolve.ts";
import { checkTargets, type Targets } from "./target.ts";
import { runTask, type TaskOptions } from "./tasks/run-task.ts";

const ENDINGS = [".zip", ".gz", ".xz", ".tar", ".rar"];

export interface CompressArgs {
  /** What to pack, by path or id, from any folders. */
  readonly from: Targets;
  /** The zip to make, with its name; `.zip` is added when it is missing. Its folder must exist. */
  readonly to: PathInput;
}

export interface DecompressArgs {
  /** The archive: a file whose name ends with `.zip`, `.gz`, `.xz`, `.tar` or `.rar`; before 3.5.2 only `.zip`. */
  readonly from: PathInput;
  /** The folder to unpack into, which must exist. */
  readonly to: PathInput;
  /** How names in a zip are encoded, such as `gb18030` or `shiftjis`. Since 3.5.2. */
  readonly encoding?: string | undefined;
}

/**
 * Packs files and folders into a zip, and gives it when it is there. Looks at the task after 1 second, then less and
 * less often, every 10 seconds in the end; outages of up to five minutes are waited out. An abort ends the wait alone:
 * the server goes on packing.
 *
 * @throws TaskError when the task has failed or is lost
 * @throws FsError when something is not there (`not-found`), or the zip is (`exists`)
 * @throws ConfigError with the reason for a path that cannot exist
 */
export function compress(
  client: CloudreveClient,
  { from, to }: CompressArgs,
  options: TaskOptions = {},
): Promise<Entry> {
  return within("compress", { ...options, clock: client.clock }, async (signal) => {
    const asking = { client, operation: "compress", signal };
    const zip = zipPath(to);
    const located = await locateAll(asking, checkTargets(from, "compress", "from"), { field: "from" });
    if (located.length === 0) throw new ConfigError("compress", "from", "expected something to pack");
    // The server does not say this clearly.
    if (await find(asking, zip, { fresh: true }))
      throw new FsError("compress", "exists", { path: zip.toString() });
    const src = selectionOf(located.map(({ entry }) => entry));
    const args = { src, dst: zip.parent.toString(), name: zip.name };
    const zipNow = () => find(asking, zip, { type: "file", fresh: true }).catch(unlessGone);
    const isDone = async () => (await zipNow()) !== undefined;
    const send = () => sent(compressObjects(client, args, { signal }), "compress", zip.parent);
    await runTask({ client, operation: "compress", type: 0, signal, send, isDone }, options);
    const entry = await zipNow();
    if (entry) return entry;
    throw new FsError("compress", "not-found", { path: zip.toString() });
  });
}

/**
 * Unpacks an archive into a folder, and resolves when that is done. Follows the task as {@link compress} does. Files that
 * are there already, and those that may not be there, are left out by the server without a word.
 *
 * @throws TaskError when the task has failed or is lost
 * @throws FsError when the archive or the folder is not there
 * @throws ConfigError for a name that ends like no archive, and for paths that cannot exist
 */
export function decompress(
  client: CloudreveClient,
  { from, to, encoding }: DecompressArgs,
  options: TaskOptions = {},
): Promise<void> {
  return within("decompress", { ...options, clock: client.clock }, async (signal) => {
    const archive = DrivePath.parse(from, "decompress", "from");
    const dst = DrivePath.parse(to, "decompress", "to");
    if (!ENDINGS.some((ending) => archive.name.endsWith(ending))) {
      const problem = `expected a name that ends with ${ENDINGS.join(", ")}, in small letters`;
      throw new ConfigError("decompress", "from", problem);
    }
    const args = { src: archive.toString(), dst: dst.toString(), encoding };
    const send = () => sent(decompressFile(client, args, { signal }), "decompress", archive);
    await runTask({ client, operation: "decompress", type: 1, signal, send }, options);
    listingsOf(client).clear();
  });
}

function zipPath(to: PathInput): DrivePath {
  const path = DrivePath.parse(to, "compress", "to");
  if (path.isRoot) throw new ConfigError("compress", "to", "expected a path with the name of the zip");
  if (path.name.endsWith(".zip")) return path;
  return path.parent.child(checkName(`${path.name}.zip`, "compress", "to"));
}

async function sent(call: Promise<void>, operation: string, path: DrivePath): Promise<void> {
  try {
    await call;
  } catch (error) {
    throw refusalOf(error, operation, path.toString());
  }
}

/** The folder can be gone as well. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof FsError && error.reason === "not-found")) throw error;
}
