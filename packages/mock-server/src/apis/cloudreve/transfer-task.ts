import { hashText, SeededRandom } from "../seeded.ts";
import { completedAt } from "./download-phase.ts";
import type { DownloadFact } from "./facts.ts";
import { uuid } from "./ids.ts";

/** Where aria2 keeps a download until it is transferred. */
export function temporaryFolderOf({ gid }: DownloadFact): string {
  return `/srv/cloudreve/aria2-temp/aria2/${uuid(new SeededRandom(hashText(gid), "temporary folder"))}`;
}

/** The task that puts a finished download into its folder. */
export function transferTaskOf(download: DownloadFact) {
  const parent = temporaryFolderOf(download);
  const path = `${parent}/${download.source.name}`;
  const props = {
    src: [path],
    src_size: { [path]: download.size },
    parent,
    dst: download.dst,
    trim_path: true,
    node_id: 1,
  };
  const at = completedAt(download);
  return {
    owner: download.owner,
    type: 2,
    props: JSON.stringify(props),
    createdAt: at,
    updatedAt: at,
  } as const;
}

/** What a task says when its transfer fails. */
export const transferFailure = (error: string): string =>
  JSON.stringify({ msg: "Failed to transfer one or more file(s).", error });
