import type { FlowOptions, Download as Loading } from "@debrid-drive/runtime";
import { type ArchiveArgs, fetchArchive } from "../download/archive.ts";
import type { DocumentViewer, ViewerOptions } from "../download/document-viewer.ts";
import type { DriveLink } from "../download/drive-link.ts";
import { type FetchFileArgs, fetchFile } from "../download/fetch-file.ts";
import type { DriveDownloadOptions } from "../download/fetch-from.ts";
import type { FileTarget } from "../download/file-target.ts";
import type { Look } from "../download/look.ts";
import type { TextOptions } from "../download/read-text.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { flows } from "../load-flows.ts";

/** The bytes of files, and addresses to get them from. */
export class Download {
  readonly #client: CloudreveClient;
  readonly #options: DriveDownloadOptions;

  /** @param options what downloads use unless told otherwise */
  constructor(client: CloudreveClient, options: DriveDownloadOptions = {}) {
    this.#client = client;
    this.#options = options;
  }

  /** An address that needs no login, and when it expires. See {@link downloadLink}. */
  async link(target: FileTarget, options?: FlowOptions): Promise<DriveLink> {
    const { downloadLink } = await flows();
    return downloadLink(this.#client, target, options);
  }

  /** The bytes of a file, resumed after faults. See {@link fetchFile}. */
  fetch(args: FetchFileArgs, options?: DriveDownloadOptions): Loading {
    return fetchFile(this.#client, args, { ...this.#options, ...options });
  }

  /** A zip of files and folders. See {@link fetchArchive}. */
  archive(args: ArchiveArgs, options?: DriveDownloadOptions): Loading {
    return fetchArchive(this.#client, args, { ...this.#options, ...options });
  }

  /** The address of a zip of files and folders. See {@link archiveLink}. */
  async archiveLink(args: ArchiveArgs, options?: FlowOptions): Promise<DriveLink> {
    const { archiveLink } = await flows();
    return archiveLink(this.#client, args, options);
  }

  /** A small picture, if there is one. See {@link thumbnail}. */
  async thumbnail(target: FileTarget, options?: FlowOptions): Promise<Look | undefined> {
    const { thumbnail } = await flows();
    return thumbnail(this.#client, target, options);
  }

  /** A file for showing it. See {@link preview}. */
  async preview(target: FileTarget, options?: FlowOptions): Promise<Look> {
    const { preview } = await flows();
    return preview(this.#client, target, options);
  }

  /** The text of a file. See {@link readText}. */
  async text(target: FileTarget, options?: TextOptions): Promise<string> {
    const { readText } = await flows();
    return readText(this.#client, target, options);
  }

  /** Where to show an office document. See {@link documentViewer}. */
  async document(target: FileTarget, options?: ViewerOptions): Promise<DocumentViewer> {
    const { documentViewer } = await flows();
    return documentViewer(this.#client, target, options);
  }
}
