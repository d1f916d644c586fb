import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { FileFact, FolderFact } from "./facts.ts";

type Listed = Schemas["DirectoryObject"];

/** A folder as the API shows it: folders first, both in the order of creation. */
export function viewOfFolder(
  state: CloudreveState,
  folder: FolderFact,
  path: string,
): Schemas["DirectoryListing"] {
  const policy = state.policyOf(folder.owner);
  const { Name, Type, MaxSize, OptionsSerialized } = policy.shown;
  return {
    parent: state.ids.encode("folder", folder.id),
    objects: objectsIn(state, folder, path),
    policy: {
      id: state.ids.encode("policy", policy.id),
      name: Name,
      type: Type as Schemas["StoragePolicyType"],
      max_size: MaxSize,
      file_type: OptionsSerialized.file_type,
    },
  };
}

/** What is in a folder, without files that are still being uploaded. */
export function objectsIn(state: CloudreveState, folder: FolderFact, path: string): Listed[] {
  const { folders, files } = state.drive.content(folder);
  return [
    ...[...folders.values()].map((child) => viewOfChildFolder(state, child, path)),
    ...[...files.values()]
      .filter((file) => file.upload === undefined)
      .map((file) => viewOfFile(state, file, path)),
  ];
}

export function viewOfChildFolder(state: CloudreveState, folder: FolderFact, path: string): Listed {
  return {
    id: state.ids.encode("folder", folder.id),
    name: folder.name,
    path,
    thumb: false,
    size: 0,
    type: "dir",
    date: toDate(folder.updatedAt),
    create_date: toDate(folder.createdAt),
    source_enabled: false,
  };
}

export function viewOfFile(state: CloudreveState, file: FileFact, path: string): Listed {
  return {
    id: state.ids.encode("file", file.id),
    name: file.name,
    path,
    thumb: file.withoutThumbnail !== true,
    size: file.size,
    type: "file",
    date: toDate(file.updatedAt),
    create_date: toDate(file.createdAt),
    source_enabled: state.policies.facts.get(file.policy)?.shown.IsOriginLinkEnable ?? false,
  };
}

export const toDate = (time: number): string => new Date(time).toISOString();
