import { hashText, SeededRandom } from "../../seeded.ts";
import { uuid } from "../common/ids.ts";
import type { DownloadFact } from "./facts.ts";

/** Where aria2 keeps a download until it is transferred. */
export function temporaryFolderOf({ gid }: DownloadFact): string {
  return `/srv/cloudreve/aria2-temp/aria2/${uuid(new SeededRandom(hashText(gid), "temporary folder"))}`;
}
