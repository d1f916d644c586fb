import type { Drive } from "../files/drive.ts";
import type { FileFact, FolderFact } from "../files/facts.ts";
import { cleanPath, nameOf, parentOf, segmentsOf } from "../files/paths.ts";

/** The folder at a path below another one, which `/` stands for. */
export function folderBelow(drive: Drive, root: FolderFact, path: string): FolderFact | undefined {
  let folder: FolderFact | undefined = root;
  const names = segmentsOf(path);
  if (!names) return undefined;
  for (const name of names) folder = folder && drive.content(folder).folders.get(name);
  return folder;
}

/** The file at a path below a folder; none that is still being uploaded. */
export function fileBelow(drive: Drive, root: FolderFact, path: string): FileFact | undefined {
  const clean = cleanPath(path);
  const folder = clean.startsWith("/") ? folderBelow(drive, root, parentOf(clean)) : undefined;
  const file = folder && drive.content(folder).files.get(nameOf(clean));
  return file?.upload === undefined ? file : undefined;
}
