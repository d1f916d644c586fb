import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { renameObject } from "../generated/operations/object.ts";
import { selectionOf } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import { locateAll } from "./locate-all.ts";
import { checkName } from "./paths/names-of.ts";
import { refusalOf } from "./refusals.ts";
import { checkTargets, type Target } from "./target.ts";

export interface RenameArgs {
  /** What to rename, by path or id. */
  readonly from: Target;
  /** The new name alone: to put it elsewhere, move it. */
  readonly name: string;
}

/**
 * Gives a file or folder another name, and gives its new path.
 *
 * @throws FsError when it is not there (`not-found`), or the name is taken (`exists`)
 * @throws ConfigError with the reason for a name that the server would not take
 */
export function rename(
  client: CloudreveClient,
  { from, name }: RenameArgs,
  options: FlowOptions = {},
): Promise<string> {
  return within("rename", options, async (signal) => {
    const newName = checkName(name, "rename", "name");
    const asking = { client, operation: "rename", signal };
    const [located] = await locateAll(asking, checkTargets([from], "rename", "from"), { field: "from" });
    if (!located) throw new FsError("rename", "not-found");
    const { entry, folder } = located;
    const path = folder.child(newName).toString();
    try {
      await renameObject(client, { src: selectionOf([entry]), new_name: newName }, { signal });
    } catch (error) {
      throw refusalOf(error, "rename", path);
    }
    return path;
  });
}
