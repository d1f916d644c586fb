import { ConfigError } from "@debrid-drive/runtime/core";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";

/** Where a file goes. */
export interface Target {
  /** The whole path, beginning with a slash. */
  readonly path: string;
  /** Path of the folder, `/` for the root. */
  readonly folder: string;
  readonly name: string;
}

/** @throws ConfigError that says what is wrong with the path */
export function targetOf(operation: string, input: PathInput, field = "path"): Target {
  const path = DrivePath.parse(input, operation, field);
  const isFolder = typeof input === "string" && input.endsWith("/");
  if (!path.isRoot && !isFolder) return inFolder(path.parent.toString(), path.name);
  throw new ConfigError(operation, field, "expected the path of a file, its name at the end");
}

export function inFolder(folder: string, name: string): Target {
  return { folder, name, path: `${folder === "/" ? "" : folder}/${name}` };
}
