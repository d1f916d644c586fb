import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { copyObject, moveObjects } from "../generated/operations/object.ts";
import { selectionOf } from "./entry.ts";
import { Folders } from "./folders.ts";
import { FsError } from "./fs-error.ts";
import { byFolder, locateAll } from "./locate-all.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { type Asking, readFolder } from "./read-folder.ts";
import { codeOf, refusalOf } from "./refusals.ts";
import { checkTargets, type Located, type Targets } from "./target.ts";

export interface TransferArgs {
  /** What to copy or move, by path or id. */
  readonly from: Targets;
  /** The folder to put it in, which must exist. */
  readonly to: PathInput;
}

/**
 * Copies files, and folders with all that is in them, into a folder. Gives the new paths, in order. What could go wrong
 * is looked at before the first is copied; the server copies one after another.
 *
 * @throws FsError when something is not there (`not-found`), or its name is taken in the folder (`exists`)
 * @throws ConfigError for a folder that would go into itself, and for paths that cannot exist
 */
export function copy(
  client: CloudreveClient,
  args: TransferArgs,
  options: FlowOptions = {},
): Promise<string[]> {
  return within("copy", options, async (signal) => {
    const asking = { client, operation: "copy", signal };
    const to = DrivePath.parse(args.to, "copy", "to");
    const located = await prepare(asking, args, to);
    for (const one of located) {
      const src = selectionOf([one.entry]);
      const call = copyObject(
        client,
        { src_dir: one.folder.toString(), src, dst: to.toString() },
        { signal },
      );
      await told(asking, call, [one], to);
    }
    return located.map(({ entry }) => to.child(entry.name).toString());
  });
}

/**
 * Moves files and folders into another folder. Gives the new paths, in order. What could go wrong is looked at before
 * anything is moved; what comes from one folder is moved at once.
 *
 * @throws FsError when something is not there (`not-found`), or its name is taken in the folder (`exists`)
 * @throws ConfigError for a folder that would go into itself, and for paths that cannot exist
 */
export function move(
  client: CloudreveClient,
  args: TransferArgs,
  options: FlowOptions = {},
): Promise<string[]> {
  return within("move", options, async (signal) => {
    const asking = { client, operation: "move", signal };
    const to = DrivePath.parse(args.to, "move", "to");
    const located = await prepare(asking, args, to);
    for (const [src_dir, group] of byFolder(located)) {
      const src = selectionOf(group.map(({ entry }) => entry));
      await told(asking, moveObjects(client, { src_dir, src, dst: to.toString() }, { signal }), group, to);
    }
    return located.map(({ entry }) => to.child(entry.name).toString());
  });
}

/** Everything that the server would not tell, or not clearly. */
async function prepare(asking: Asking, { from }: TransferArgs, to: DrivePath): Promise<Located[]> {
  const { operation } = asking;
  const targets = checkTargets(from, operation, "from");
  for (const target of targets) if (target instanceof DrivePath) checkNotInto(operation, target, to, "dir");
  const folders = new Folders(asking);
  const located = await locateAll(asking, targets, { field: "from", folders });
  for (const { entry, folder } of located) checkNotInto(operation, folder.child(entry.name), to, entry.type);
  const taken = new Set((await folders.read(to)).entries.map(({ name }) => name));
  for (const { entry } of located) {
    if (taken.has(entry.name)) {
      throw new FsError(operation, "exists", { path: to.child(entry.name).toString() });
    }
    taken.add(entry.name);
  }
  return located;
}

function checkNotInto(operation: string, from: DrivePath, to: DrivePath, type: "file" | "dir"): void {
  if (type === "dir" && to.isWithin(from)) {
    throw new ConfigError(operation, "to", "a folder cannot go into itself, or below itself");
  }
}

/** Codes that can mean that a name is taken: of a copy also 40016, once 404; before 3.3.2, 50001. */
const TAKEN = [404, 40004, 40016, 50001];

async function told(
  asking: Asking,
  call: Promise<void>,
  group: readonly Located[],
  to: DrivePath,
): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!TAKEN.includes(codeOf(error) ?? 0)) throw refusalOf(error, asking.operation);
    const { entries } = await readFolder(asking, to);
    const taken = group.find(({ entry }) => entries.some(({ name }) => name === entry.name));
    if (!taken) throw refusalOf(error, asking.operation);
    const path = to.child(taken.entry.name).toString();
    throw new FsError(asking.operation, "exists", { path, cause: error });
  }
}
