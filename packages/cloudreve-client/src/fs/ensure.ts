import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { createDirectory } from "../generated/operations/directory.ts";
import { FsError } from "./fs-error.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { readFolder } from "./read-folder.ts";
import { codeOf, refusalOf } from "./refusals.ts";

/**
 * Makes a folder and all that are missing above it. It may be there already, on any version of the server.
 *
 * @throws FsError `exists` when a file has the name of one of the folders
 * @throws ConfigError with the reason for a path that the server would not take
 */
export function ensure(client: CloudreveClient, path: PathInput, options: FlowOptions = {}): Promise<void> {
  return within("ensure", options, async (signal) => {
    const parsed = DrivePath.parse(path, "ensure");
    if (parsed.isRoot) return;
    const text = parsed.toString();
    try {
      await createDirectory(client, { path: text }, { signal });
    } catch (error) {
      const refusal = refusalOf(error, "ensure", text);
      // Before 3.5.0 this also means that the folder itself is there.
      const mayBeThere = codeOf(error) === 40004;
      if (!mayBeThere || !(await isFolder({ client, operation: "ensure", signal }, parsed))) throw refusal;
    }
  });
}

async function isFolder(asking: Parameters<typeof readFolder>[0], path: DrivePath): Promise<boolean> {
  try {
    await readFolder(asking, path);
    return true;
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}
