import type { Drive } from "./drive.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import type { Schemas } from "./schemas.ts";

/** A folder as the API shows it: folders first, both in the order of creation. */
export function viewOfFolder(
  drive: Drive,
  folder: FolderFact,
  path: string,
  policy: string,
): Schemas["DirectoryListing"] {
  const { folders, files } = drive.content(folder);
  return {
    parent: folder.id,
    objects: [
      ...[...folders.values()].map((child) => viewOfObject(child, path)),
      ...[...files.values()].map((child) => viewOfObject(child, path)),
    ],
    policy: { id: policy, name: "Default storage policy", type: "local", max_size: 0, file_type: [] },
  };
}

function viewOfObject(object: FolderFact | FileFact, path: string): Schemas["DirectoryObject"] {
  const isFile = "size" in object;
  const date = new Date(object.at).toISOString();
  return {
    id: object.id,
    name: object.name,
    path,
    thumb: isFile,
    size: isFile ? object.size : 0,
    type: isFile ? "file" : "dir",
    date,
    create_date: date,
    source_enabled: false,
  };
}
