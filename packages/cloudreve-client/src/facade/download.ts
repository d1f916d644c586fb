import type { FlowOptions, Download as Loading } from "@debrid-drive/runtime";
import type { ArchiveArgs } from "../download/archive.ts";
import type { DocumentViewer, ViewerOptions } from "../download/document-viewer.ts";
import type { DriveLink } from "../download/drive-link.ts";
import type { FetchFileArgs } from "../download/fetch-file.ts";
import type { FileTarget } from "../download/file-target.ts";
import type { Look } from "../download/look.ts";
import type { TextOptions } from "../download/read-text.ts";
import { type DriveDownloadOptions, startDownload } from "../download/start-download.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { flow } from "../load-flows.ts";

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
  link(target: FileTarget, options?: FlowOptions): Promise<DriveLink> {
    return flow(this.#client, "downloadLink", target, options);
  }

  /** The bytes of a file, resumed after faults. See {@link fetchFile}. */
  fetch(args: FetchFileArgs, options?: DriveDownloadOptions): Loading {
    const all = { ...this.#options, ...options };
    return startDownload(this.#client, "fetchFile", args.from, all, (headers) =>
      flow(this.#client, "readFile", args, headers),
    );
  }

  /** A zip of files and folders. See {@link fetchArchive}. */
  archive(args: ArchiveArgs, options?: DriveDownloadOptions): Loading {
    const all = { ...this.#options, ...options };
    return startDownload(this.#client, "fetchArchive", undefined, all, (headers) =>
      flow(this.#client, "readArchive", args, headers),
    );
  }

  /** The address of a zip of files and folders. See {@link archiveLink}. */
  archiveLink(args: ArchiveArgs, options?: FlowOptions): Promise<DriveLink> {
    return flow(this.#client, "archiveLink", args, options);
  }

  /** A small picture, if there is one. See {@link thumbnail}. */
  thumbnail(target: FileTarget, options?: FlowOptions): Promise<Look | undefined> {
    return flow(this.#client, "thumbnail", target, options);
  }

  /** A file for showing it. See {@link preview}. */
  preview(target: FileTarget, options?: FlowOptions): Promise<Look> {
    return flow(this.#client, "preview", target, options);
  }

  /** The text of a file. See {@link readText}. */
  text(target: FileTarget, options?: TextOptions): Promise<string> {
    return flow(this.#client, "readText", target, options);
  }

  /** Where to show an office document. See {@link documentViewer}. */
  document(target: FileTarget, options?: ViewerOptions): Promise<DocumentViewer> {
    return flow(this.#client, "documentViewer", target, options);
  }
}
