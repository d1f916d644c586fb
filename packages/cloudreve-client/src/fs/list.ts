import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { Entry } from "./entry.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { readFolder } from "./read-folder.ts";

/**
 * What is directly in a folder, folders first. Always asks the server. Files that are still being uploaded are hidden.
 *
 * @throws FsError when there is no such folder
 * @throws ConfigError with the reason for a path that cannot exist
 */
export function list(
  client: CloudreveClient,
  path: PathInput,
  options: FlowOptions = {},
): Promise<readonly Entry[]> {
  return within("list", options, async (signal) => {
    const { entries } = await readFolder(
      { client, operation: "list", signal },
      DrivePath.parse(path, "list"),
    );
    return entries;
  });
}
