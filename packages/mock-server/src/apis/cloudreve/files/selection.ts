import type { ZipEntry } from "../archives/write-zip.ts";
import { bytesOf } from "../bytes/content.ts";
import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { Drive } from "./drive.ts";
import type { FileFact, FolderFact, SelectionFact } from "./facts.ts";

/** The numbers behind ids; ids that are none are left out. */
export function selectionOf(
  { ids }: CloudreveState,
  owner: number,
  given: Schemas["ObjectSelection"] | undefined,
): SelectionFact {
  return {
    owner,
    items: (given?.items ?? []).flatMap((id) => ids.decode("file", id) ?? []),
    dirs: (given?.dirs ?? []).flatMap((id) => ids.decode("folder", id) ?? []),
  };
}

/** Those of the selected files that there are and the user has, in the order of creation. */
export function filesIn(drive: Drive, { owner, items }: SelectionFact): FileFact[] {
  return [...new Set(items)]
    .sort((a, b) => a - b)
    .flatMap((id) => drive.files.get(id) ?? [])
    .filter((file) => file.owner === owner);
}

export function foldersIn(drive: Drive, { owner, dirs }: SelectionFact): FolderFact[] {
  return [...new Set(dirs)]
    .sort((a, b) => a - b)
    .flatMap((id) => drive.folders.get(id) ?? [])
    .filter((folder) => folder.owner === owner);
}

/** All files in a folder and below it; unfinished uploads are among them. */
export const filesBelow = (drive: Drive, folder: FolderFact): FileFact[] =>
  drive.withDescendants(folder).flatMap((one) => [...drive.content(one).files.values()]);

/** What a zip of the selection holds: files by their path from where they were selected, no empty folders. */
export function zipEntriesOf(drive: Drive, selection: SelectionFact): ZipEntry[] {
  const files = finished(filesIn(drive, selection)).map((file) => entryOf(file, ""));
  const below = foldersIn(drive, selection).flatMap((folder) => {
    const above = drive.pathOf(folder).replace(/[^/]*$/, "");
    return drive.withDescendants(folder).flatMap((one) => {
      const path = `${drive.pathOf(one)}/`.slice(above.length).replace(/^\/+/, "");
      return finished([...drive.content(one).files.values()]).map((file) => entryOf(file, path));
    });
  });
  return [...files, ...below];
}

const finished = (files: readonly FileFact[]): FileFact[] =>
  files.filter(({ upload, lost }) => upload === undefined && lost !== true);

const entryOf = (file: FileFact, folder: string): ZipEntry => ({
  path: `${folder}${file.name}`,
  updatedAt: file.updatedAt,
  size: file.size,
  bytes: () => bytesOf(file),
});
