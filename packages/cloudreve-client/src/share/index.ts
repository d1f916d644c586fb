export { openShare } from "./open-share.ts";
export { parseShareAddress, type SharedPlace, type ShareKey } from "./parse-share-address.ts";
export { type PublishArgs, type PublishedShare, publish } from "./publish.ts";
export { type SaveSharedArgs, type SaveSharedOptions, saveShared } from "./save-shared.ts";
export { shareAddress } from "./share-address.ts";
export { ShareError, type ShareErrorReason } from "./share-error.ts";
export { fetchSharedArchive, type SharedArchiveArgs, sharedArchiveLink } from "./shared-archive.ts";
export { type FetchSharedArgs, fetchShared, type SharedFile, sharedDownloadLink } from "./shared-file.ts";
export {
  listShared,
  type SearchSharedArgs,
  type SharedEntry,
  type SharedFolder,
  searchShared,
} from "./shared-folder.ts";
export {
  type SharedThumbnailArgs,
  sharedDocumentViewer,
  sharedPreview,
  sharedText,
  sharedThumbnail,
} from "./shared-look.ts";
