export { type ArchiveArgs, archiveLink, fetchArchive } from "./archive.ts";
export { type DocumentViewer, documentViewer, type ViewerOptions } from "./document-viewer.ts";
export type { DriveLink } from "./drive-link.ts";
export { downloadLink, type FetchFileArgs, fetchFile } from "./fetch-file.ts";
export type { FileTarget } from "./file-target.ts";
export { type Look, preview, thumbnail } from "./look.ts";
export { readText, type TextOptions } from "./read-text.ts";
export type { DriveDownloadOptions } from "./start-download.ts";
