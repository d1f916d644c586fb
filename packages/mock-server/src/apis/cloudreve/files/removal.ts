import { isReached } from "../admin/outside.ts";
import type { ShareFact } from "../shares/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { FileFact, FolderFact } from "./facts.ts";

/** Whether the storage of a file deletes it at the moment. */
export function isDeletable({ policies, outages, uploads }: CloudreveState, file: FileFact): boolean {
  const policy = policies.facts.get(file.policy);
  if (!policy || file.stuck || outages.has("storage")) return false;
  return isReached(policy) && !uploads.down.has(policy.shown.Type);
}

/**
 * Deletes files, and gives the number of those that the storage did not delete. These stay, unless the records are
 * to go anyway. Uploads under way end in any case.
 */
export function deleteFiles(state: CloudreveState, files: Iterable<FileFact>, withRecords = false): number {
  let failed = 0;
  for (const file of files) {
    if (withRecords || isDeletable(state, file)) removeFile(state, file);
    else {
      failed += 1;
      state.uploads.end(file);
    }
  }
  return failed;
}

/** A file is gone, and all that leads to it. */
export function removeFile(state: CloudreveState, file: FileFact): void {
  state.uploads.drop(file);
  removeShares(state, (share) => !share.isFolder && share.source === file.id);
  for (const [key, link] of state.links.sources) if (link.file === file.id) state.links.sources.delete(key);
}

/** A folder is gone with all below it; a root only loses its folders. */
export function removeFolder(state: CloudreveState, folder: FolderFact): void {
  for (const one of state.drive.withDescendants(folder)) {
    if (one.parent === undefined) continue;
    for (const file of [...state.drive.content(one).files.values()]) removeFile(state, file);
    removeShares(state, (share) => share.isFolder && share.source === one.id);
  }
  state.drive.removeFolder(folder);
}

function removeShares({ shares }: CloudreveState, isConcerned: (share: ShareFact) => boolean): void {
  for (const share of [...shares.facts.values()]) if (isConcerned(share)) shares.delete(share.id);
}
