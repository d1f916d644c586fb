import type { FileFact, FolderFact, SelectionFact } from "./facts.ts";
import { filesBelow, filesIn, foldersIn } from "./selection.ts";
import type { CloudreveState } from "./state.ts";

/**
 * Deletes what was selected, with all that is in its folders, and gives the number of files that the storage
 * did not delete. Those stay, and all of the folders with them, unless the records are to go anyway.
 */
export function deleteAll(state: CloudreveState, selection: SelectionFact, withRecords: boolean): number {
  const { drive } = state;
  const folders = foldersIn(drive, selection).flatMap((folder) => withoutRoot(state, folder));
  const files = new Set([
    ...filesIn(drive, selection),
    ...folders.flatMap((folder) => filesBelow(drive, folder)),
  ]);
  let failed = 0;
  for (const file of files) {
    if (file.stuck && !withRecords) failed += 1;
    else deleteFile(state, file);
  }
  if (failed === 0) for (const folder of folders) deleteFolder(state, folder);
  return failed;
}

/** Of a root only its folders are deleted, not the files in it. */
const withoutRoot = ({ drive }: CloudreveState, folder: FolderFact): FolderFact[] =>
  folder.parent === undefined ? [...drive.content(folder).folders.values()] : [folder];

function deleteFile(state: CloudreveState, file: FileFact): void {
  state.drive.removeFile(file);
  deleteShares(state, false, file.id);
  for (const [key, link] of state.links.sources) if (link.file === file.id) state.links.sources.delete(key);
}

function deleteFolder(state: CloudreveState, folder: FolderFact): void {
  for (const one of state.drive.withDescendants(folder)) deleteShares(state, true, one.id);
  state.drive.removeFolder(folder);
}

/** What is gone is no longer shared. */
function deleteShares({ shares }: CloudreveState, isFolder: boolean, source: number): void {
  for (const share of [...shares.facts.values()]) {
    if (share.isFolder === isFolder && share.source === source) shares.delete(share.id);
  }
}
