import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import { type DocumentViewer, type ViewerOptions, viewerOf } from "../download/document-viewer.ts";
import { type Look, lookAt, orNone } from "../download/look.ts";
import { decoderOf, type TextOptions } from "../download/read-text.ts";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";
import type { CloudreveClient } from "../generated/client.ts";
import {
  getShareContent,
  getShareDocumentPreview,
  getShareThumbnailOperation,
  previewShareOperation,
} from "../generated/operations/share.ts";
import type { ShareKey } from "./parse-share-address.ts";
import { ShareError } from "./share-error.ts";
import { argsOf, type SharedFile, visitOf } from "./shared-file.ts";
import { entriesOf } from "./shared-folder.ts";
import { inShare } from "./visit.ts";

/**
 * A shared file for showing it, where its owner allows previews. Counts as a download.
 *
 * Fails like `previewShare`.
 *
 * @throws ShareError with the reason why not
 */
export function sharedPreview(
  client: CloudreveClient,
  file: SharedFile,
  options: FlowOptions = {},
): Promise<Look> {
  return within("sharedPreview", options, async (signal) => {
    const asking = { client, operation: "sharedPreview", signal };
    const visit = { ...visitOf("sharedPreview", file), isPreview: true };
    return inShare(asking, visit, () => lookAt(asking, previewShareOperation, argsOf(visit)));
  });
}

/**
 * The text of a shared file, also where previews are not allowed. Counts as a download. See `readText`.
 *
 * Fails like `getShareContent`.
 *
 * @throws ShareError with the reason why not
 */
export function sharedText(
  client: CloudreveClient,
  file: SharedFile,
  { encoding, signal: outer }: TextOptions = {},
): Promise<string> {
  return within("sharedText", { signal: outer }, async (signal) => {
    const decoder = decoderOf("sharedText", encoding);
    const visit = visitOf("sharedText", file);
    const asking = { client, operation: "sharedText", signal };
    const read = () => getShareContent(client, argsOf(visit), { signal });
    return decoder.decode(await inShare(asking, visit, async () => read()));
  });
}

/**
 * Where to show a shared office document, where its owner allows previews. Counts as a download.
 *
 * Fails like `getShareDocumentPreview`.
 *
 * @throws ShareError with the reason why not
 */
export function sharedDocumentViewer(
  client: CloudreveClient,
  file: SharedFile,
  options: ViewerOptions = {},
): Promise<DocumentViewer> {
  return within("sharedDocumentViewer", options, async (signal) => {
    const visit = { ...visitOf("sharedDocumentViewer", file), isPreview: true };
    return inShare({ client, operation: "sharedDocumentViewer", signal }, visit, async () =>
      viewerOf(client, await getShareDocumentPreview(client, argsOf(visit), { signal }), options),
    );
  });
}

/** A file in a shared folder. */
export type SharedThumbnailArgs = ShareKey & {
  readonly path: PathInput;
  readonly fileId?: string | undefined;
};

/**
 * A small picture of a file in a shared folder, where its owner allows previews; undefined when there is none. Takes a
 * listing of its folder, unless its id is given.
 *
 * Fails like `getShareThumbnail`.
 *
 * @throws ShareError with the reason why not
 */
export function sharedThumbnail(
  client: CloudreveClient,
  { path: given, fileId, ...key }: SharedThumbnailArgs,
  options: FlowOptions = {},
): Promise<Look | undefined> {
  return within("sharedThumbnail", options, async (signal) => {
    const asking = { client, operation: "sharedThumbnail", signal };
    const path = DrivePath.parse(given, "sharedThumbnail");
    const file = fileId ?? (await entriesOf(asking, { ...key, path: path.parent })).find(isFileAt(path))?.id;
    if (file === undefined) throw new ShareError("sharedThumbnail", "not-found");
    const at = path.parent.toString();
    const args = { id: key.id, file, path: at };
    return inShare(asking, { ...key, path: at, isPreview: true }, () =>
      orNone(lookAt(asking, getShareThumbnailOperation, args), NO_PICTURE),
    );
  });
}

/** 404 is also that of a share that is gone, before 3.6.0. */
const NO_PICTURE = [40016];

const isFileAt =
  (path: DrivePath) =>
  ({ name, type }: { readonly name: string; readonly type: string }) =>
    type === "file" && name === path.name;
