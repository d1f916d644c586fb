import type { Download, FlowOptions } from "@debrid-drive/runtime";
import type { DocumentViewer, ViewerOptions } from "../download/document-viewer.ts";
import type { DriveLink } from "../download/drive-link.ts";
import type { Look } from "../download/look.ts";
import type { TextOptions } from "../download/read-text.ts";
import { type DriveDownloadOptions, startDownload } from "../download/start-download.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { ShareApi } from "../generated/facade/share.ts";
import type { ShareInfo } from "../generated/models.ts";
import { flow } from "../load-flows.ts";
import { parseShareAddress, type SharedPlace, type ShareKey } from "../share/parse-share-address.ts";
import type { PublishArgs, PublishedShare } from "../share/publish.ts";
import type { SaveSharedArgs, SaveSharedOptions } from "../share/save-shared.ts";
import type { SharedArchiveArgs } from "../share/shared-archive.ts";
import type { FetchSharedArgs, SharedFile } from "../share/shared-file.ts";
import type { SearchSharedArgs, SharedEntry, SharedFolder } from "../share/shared-folder.ts";
import type { SharedThumbnailArgs } from "../share/shared-look.ts";
import type { UploadedFile } from "../upload/upload-options.ts";

/** What is shared by link: the operations, and what takes several of them. */
export class Share extends ShareApi {
  readonly #client: CloudreveClient;
  readonly #options: DriveDownloadOptions & Pick<SaveSharedOptions, "fetch" | "random">;

  /** @param options what downloads use unless told otherwise */
  constructor(client: CloudreveClient, options: Pick<DriveDownloadOptions, "fetch" | "random"> = {}) {
    super(client);
    this.#client = client;
    this.#options = options;
  }

  /** Shares a file or folder, and gives the address. See {@link publish}. */
  publish(args: PublishArgs, options?: FlowOptions): Promise<PublishedShare> {
    return flow(this.#client, "publish", args, options);
  }

  /** Reads an address that people open. See {@link parseShareAddress}. */
  parse(address: string | URL): SharedPlace {
    return parseShareAddress(address);
  }

  /** What is shared; a password opens it for all calls that follow. See {@link openShare}. */
  open(share: ShareKey, options?: FlowOptions): Promise<ShareInfo> {
    return flow(this.#client, "openShare", share, options);
  }

  /** What is in a shared folder. See {@link listShared}. */
  entries(folder: SharedFolder, options?: FlowOptions): Promise<(SharedEntry & { readonly path: string })[]> {
    return flow(this.#client, "listShared", folder, options);
  }

  /** Finds files in a shared folder. See {@link searchShared}. */
  find(args: SearchSharedArgs, options?: FlowOptions): Promise<SharedEntry[]> {
    return flow(this.#client, "searchShared", args, options);
  }

  /** The bytes of a shared file, resumed after faults. See {@link fetchShared}. */
  fetch(args: FetchSharedArgs, options?: DriveDownloadOptions): Download {
    const all = { ...this.#options, ...options };
    return startDownload(this.#client, "fetchShared", args.from, all, (headers) =>
      flow(this.#client, "readShared", args, headers),
    );
  }

  /** An address that needs no login, and when it expires. See {@link sharedDownloadLink}. */
  link(file: SharedFile, options?: FlowOptions): Promise<DriveLink> {
    return flow(this.#client, "sharedDownloadLink", file, options);
  }

  /** A zip of what is in a shared folder. See {@link fetchSharedArchive}. */
  archive(args: SharedArchiveArgs, options?: DriveDownloadOptions): Download {
    const all = { ...this.#options, ...options };
    return startDownload(this.#client, "fetchSharedArchive", undefined, all, (headers) =>
      flow(this.#client, "readSharedArchive", args, headers),
    );
  }

  /** The address of a zip of what is in a shared folder. See {@link sharedArchiveLink}. */
  archiveLink(args: SharedArchiveArgs, options?: FlowOptions): Promise<DriveLink> {
    return flow(this.#client, "sharedArchiveLink", args, options);
  }

  /** Saves a shared file in one's own drive. See {@link saveShared}. */
  save(args: SaveSharedArgs, options?: SaveSharedOptions): Promise<UploadedFile> {
    return flow(this.#client, "saveShared", args, { ...this.#options, ...options });
  }

  /** A shared file for showing it. See {@link sharedPreview}. */
  look(file: SharedFile, options?: FlowOptions): Promise<Look> {
    return flow(this.#client, "sharedPreview", file, options);
  }

  /** A small picture of a file in a shared folder. See {@link sharedThumbnail}. */
  thumbnail(file: SharedThumbnailArgs, options?: FlowOptions): Promise<Look | undefined> {
    return flow(this.#client, "sharedThumbnail", file, options);
  }

  /** The text of a shared file. See {@link sharedText}. */
  text(file: SharedFile, options?: TextOptions): Promise<string> {
    return flow(this.#client, "sharedText", file, options);
  }

  /** Where to show a shared office document. See {@link sharedDocumentViewer}. */
  document(file: SharedFile, options?: ViewerOptions): Promise<DocumentViewer> {
    return flow(this.#client, "sharedDocumentViewer", file, options);
  }
}
