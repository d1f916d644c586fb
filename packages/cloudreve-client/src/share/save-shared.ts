import { within } from "@debrid-drive/runtime/flow";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";
import type { Asking } from "../fs/read-folder.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { sendFile } from "../upload/send-file.ts";
import type { UploadedFile, UploadOptions } from "../upload/upload-options.ts";
import { ShareError } from "./share-error.ts";
import { fetchShared, type SharedFile, visitOf } from "./shared-file.ts";
import { entriesOf } from "./shared-folder.ts";
import { unlock } from "./visit.ts";

export interface SaveSharedArgs extends SharedFile {
  /** Of a folder in one's own drive; it is made where it is missing. */
  readonly to: PathInput;
}

export type SaveSharedOptions = Pick<
  UploadOptions,
  "signal" | "ifExists" | "onProgress" | "fetch" | "random"
>;

/**
 * Saves a shared file in one's own drive. The server has no call for it: the bytes come here and go back, a part at a
 * time. Counts as a download.
 *
 * Fails like `fetchShared` and `sendFile`.
 *
 * @throws ShareError with the reason why not, `not-a-file` for a folder
 */
export function saveShared(
  client: CloudreveClient,
  { to, ...file }: SaveSharedArgs,
  { signal: outer, fetch, random, ...options }: SaveSharedOptions = {},
): Promise<UploadedFile> {
  return within("saveShared", { signal: outer }, async (signal) => {
    const folder = DrivePath.parse(to, "saveShared", "to");
    const { name, size } = await about({ client, operation: "saveShared", signal }, file);
    const source = fetchShared(client, { ...file, size }, { signal, fetch, random }).stream();
    const path = [...folder.segments, name];
    return sendFile(client, { path, source, size }, { ...options, signal, fetch, random });
  });
}

async function about(asking: Asking, file: SharedFile): Promise<{ name: string; size: number }> {
  const { operation } = asking;
  const { path, ...key } = visitOf(operation, file);
  const { is_dir, source } = await unlock(asking, key);
  if (!is_dir) return source;
  if (path === undefined) throw new ShareError(operation, "not-a-file");
  const { parent, name } = DrivePath.known(path);
  const found = (await entriesOf(asking, { ...key, path: parent })).filter((entry) => entry.name === name);
  const entry = found.find(({ type }) => type === "file");
  if (entry) return entry;
  throw new ShareError(operation, found.length > 0 ? "not-a-file" : "not-found");
}
