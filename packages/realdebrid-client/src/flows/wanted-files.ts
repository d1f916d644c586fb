import { ConfigError } from "@debrid-drive/runtime/core";
import type { TorrentFile } from "../generated/models.ts";

/** Which files of a torrent: their ids, or whether one is wanted. */
export type FileChoice = readonly number[] | ((file: TorrentFile) => boolean);

/**
 * The ids of the files that are wanted, all of them when nothing is said.
 *
 * @throws ConfigError when that is none, or one that is not there
 */
export function wantedFiles(
  operation: string,
  files: readonly TorrentFile[],
  choice: FileChoice | undefined,
): number[] {
  const refuse = (problem: string) => new ConfigError(operation, "select", problem);
  const known = files.map(({ id }) => id);
  if (Array.isArray(choice) && choice.some((id) => !known.includes(id))) {
    throw refuse("names a file that the torrent does not have");
  }
  const wanted = known.filter((_, index) => isWanted(files[index], choice));
  if (wanted.length === 0) throw refuse("selects none of the files");
  return wanted;
}

function isWanted(file: TorrentFile | undefined, choice: FileChoice | undefined): boolean {
  if (file === undefined) return false;
  if (choice === undefined) return true;
  return typeof choice === "function" ? choice(file) : choice.includes(file.id);
}
