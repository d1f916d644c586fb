import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { FileFact, FolderFact } from "./facts.ts";
import { toDate } from "./listing.ts";
import { filesBelow } from "./selection.ts";

type Properties = Schemas["ObjectProperties"];

export function propertiesOfFile(state: CloudreveState, file: FileFact, withPath: boolean): Properties {
  const folder = state.drive.folders.get(file.folder);
  return {
    created_at: toDate(file.createdAt),
    updated_at: toDate(file.updatedAt),
    policy: state.rules.policy(file.policy).shown.Name,
    size: file.size,
    child_folder_num: 0,
    child_file_num: 0,
    path: withPath && folder ? state.drive.pathOf(folder) : "",
    query_date: toDate(state.clock.now()),
  };
}

/** What is in a folder is counted at most so often; until then the answer is the same, with its path or without. */
export function propertiesOfFolder(state: CloudreveState, folder: FolderFact, withPath: boolean): Properties {
  const known = state.folderProperties.get(String(folder.id));
  if (known) return known;
  const { drive } = state;
  const files = filesBelow(drive, folder);
  const parent = drive.folders.get(folder.parent ?? 0);
  const properties = {
    created_at: toDate(folder.createdAt),
    updated_at: toDate(folder.updatedAt),
    policy: "",
    size: files.reduce((sum, { size }) => sum + size, 0),
    child_folder_num: drive.withDescendants(folder).length - 1,
    child_file_num: files.length,
    path: withPath && parent ? drive.pathOf(parent) : "",
    query_date: toDate(state.clock.now()),
  };
  state.folderProperties.keep(String(folder.id), properties, state.settings.number("folder_props_timeout"));
  return properties;
}
