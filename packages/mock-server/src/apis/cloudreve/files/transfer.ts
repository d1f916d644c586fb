import type { CloudreveState } from "../state.ts";
import type { FileFact, FolderFact, SelectionFact } from "./facts.ts";
import { filesIn, foldersIn } from "./selection.ts";

/** Moves what of a selection lies in a folder to another. False when a name is taken there. */
export function moveAll(
  { drive }: CloudreveState,
  selection: SelectionFact,
  from: FolderFact,
  to: FolderFact,
): boolean {
  const folders = foldersIn(drive, selection).filter(({ parent }) => parent === from.id);
  const files = filesIn(drive, selection).filter(({ folder }) => folder === from.id);
  const target = drive.content(to);
  // Whatever is moved to where it is, is in nobody's way. All folders go, or none; then the files.
  if (folders.some((one) => one === to || isTaken(target.folders, one))) return false;
  for (const one of folders) drive.placeFolder(one, to, one.name);
  if (files.some((one) => isTaken(target.files, one))) return false;
  for (const one of files) drive.placeFile(one, to, one.name);
  return true;
}

/** Copies the file or folder of a selection that lies in a folder. False when the name is taken there. */
export function copyOne(
  { drive }: CloudreveState,
  selection: SelectionFact,
  from: FolderFact,
  to: FolderFact,
): boolean {
  const [folder] = foldersIn(drive, selection).filter(({ parent }) => parent === from.id);
  const [file] = filesIn(drive, selection).filter((one) => one.folder === from.id);
  const target = drive.content(to);
  if (folder) return !target.folders.has(folder.name) && copyFolder({ drive }, folder, to);
  if (file) return !target.files.has(file.name) && drive.copyFile(file, to) !== undefined;
  return true;
}

/** Copies a folder as it was when the copying began, without unfinished uploads. */
function copyFolder({ drive }: Pick<CloudreveState, "drive">, folder: FolderFact, to: FolderFact): boolean {
  const copies = new Map([[folder.parent, to]]);
  const content = drive.withDescendants(folder).map((one) => ({
    one,
    files: [...drive.content(one).files.values()].filter(({ upload }) => upload === undefined),
  }));
  for (const { one, files } of content) {
    const above = copies.get(one.parent);
    const copy = above && drive.addChild(above, one.name);
    if (!copy) return false;
    copies.set(one.id, copy);
    for (const file of files) if (!drive.copyFile(file, copy)) return false;
  }
  return true;
}

/** Whether something else has the name. */
const isTaken = <One extends FileFact | FolderFact>(content: ReadonlyMap<string, One>, one: One): boolean =>
  content.has(one.name) && content.get(one.name) !== one;
