import type { CloudreveState } from "../state.ts";
import type { FolderFact, SelectionFact } from "./facts.ts";
import { deleteFiles, removeFolder } from "./removal.ts";
import { filesBelow, filesIn, foldersIn } from "./selection.ts";

/**
 * Deletes what was selected, with all that is in its folders, and gives the number of files that the storage
 * did not delete. Those stay, and all of the folders with them, unless the records are to go anyway.
 */
export function deleteAll(state: CloudreveState, selection: SelectionFact, withRecords: boolean): number {
  const { drive } = state;
  const folders = foldersIn(drive, selection).flatMap((folder) => withoutRoot(state, folder));
  const below = folders.flatMap((folder) => filesBelow(drive, folder));
  const failed = deleteFiles(state, new Set([...filesIn(drive, selection), ...below]), withRecords);
  if (failed === 0) for (const folder of folders) removeFolder(state, folder);
  return failed;
}

/** Of a root only its folders are deleted, not the files in it. */
const withoutRoot = ({ drive }: CloudreveState, folder: FolderFact): FolderFact[] =>
  folder.parent === undefined ? [...drive.content(folder).folders.values()] : [folder];
