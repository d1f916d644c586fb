import { ApiError } from "@debrid-drive/runtime/flow";
import type { DirectoryListing, DirectoryObject } from "../../generated/models.ts";
import { listDirectory } from "../../generated/operations/directory.ts";
import type { Job } from "./job.ts";

/** What a missing folder is answered with; 404 before 3.6.0. */
const MISSING = [40_016, 404];

/** What is in the folder; for one that is missing, nothing, and the policy of the root. */
export async function listFolder({ client, signal, target }: Job): Promise<DirectoryListing> {
  try {
    return await listDirectory(client, { path: target.folder }, { signal });
  } catch (error) {
    if (!(error instanceof ApiError) || !MISSING.includes(error.code) || target.folder === "/") throw error;
    const { policy } = await listDirectory(client, { path: "/" }, { signal });
    return { parent: "", objects: [], ...(policy && { policy }) };
  }
}

export const inListing = ({ objects }: DirectoryListing, name: string): DirectoryObject | undefined =>
  objects.find((one) => one.name === name);

/** Whether the folder has a file of that name and size: as long as an upload holds its name, that is the upload's. */
export async function isThere(job: Job, name: string): Promise<boolean> {
  const found = inListing(await listFolder(job), name);
  return found?.type === "file" && found.size === job.source.size;
}
