import type { Download, FlowOptions } from "@debrid-drive/runtime";
import type { DocumentViewer, ViewerOptions } from "../download/document-viewer.ts";
import type { DriveLink } from "../download/drive-link.ts";
import type { DriveDownloadOptions } from "../download/fetch-from.ts";
import type { Look } from "../download/look.ts";
import type { TextOptions } from "../download/read-text.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { ShareApi } from "../generated/facade/share.ts";
import type { ShareInfo } from "../generated/models.ts";
import { flows } from "../load-flows.ts";
import type { PublishArgs, PublishedShare } from "../share/publish.ts";
import type { SaveSharedArgs, SaveSharedOptions } from "../share/save-shared.ts";
import { parseShareAddress, type SharedPlace, type ShareKey } from "../share/share-address.ts";
import { fetchSharedArchive, type SharedArchiveArgs } from "../share/shared-archive.ts";
import { type FetchSharedArgs, fetchShared, type SharedFile } from "../share/shared-file.ts";
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
  async publish(args: PublishArgs, options?: FlowOptions): Promise<PublishedShare> {
    const { publish } = await flows();
    return publish(this.#client, args, options);
  }

  /** Reads an address that people open. See {@link parseShareAddress}. */
  parse(address: string | URL): SharedPlace {
    return parseShareAddress(address);
  }

  /** What is shared; a password opens it for all calls that follow. See {@link openShare}. */
  async open(share: ShareKey, options?: FlowOptions): Promise<ShareInfo> {
    const { openShare } = await flows();
    return openShare(this.#client, share, options);
  }

  /** What is in a shared folder. See {@link listShared}. */
  async entries(
    folder: SharedFolder,
    options?: FlowOptions,
  ): Promise<(SharedEntry & { readonly path: string })[]> {
    const { listShared } = await flows();
    return listShared(this.#client, folder, options);
  }

  /** Finds files in a shared folder. See {@link searchShared}. */
  async find(args: SearchSharedArgs, options?: FlowOptions): Promise<SharedEntry[]> {
    const { searchShared } = await flows();
    return searchShared(this.#client, args, options);
  }

  /** The bytes of a shared file, resumed after faults. See {@link fetchShared}. */
  fetch(args: FetchSharedArgs, options?: DriveDownloadOptions): Download {
    return fetchShared(this.#client, args, { ...this.#options, ...options });
  }

  /** An address that needs no login, and when it expires. See {@link sharedDownloadLink}. */
  async link(file: SharedFile, options?: FlowOptions): Promise<DriveLink> {
    const { sharedDownloadLink } = await flows();
    return sharedDownloadLink(this.#client, file, options);
  }

  /** A zip of what is in a shared folder. See {@link fetchSharedArchive}. */
  archive(args: SharedArchiveArgs, options?: DriveDownloadOptions): Download {
    return fetchSharedArchive(this.#client, args, { ...this.#options, ...options });
  }

  /** The address of a zip of what is in a shared folder. See {@link sharedArchiveLink}. */
  async archiveLink(args: SharedArchiveArgs, options?: FlowOptions): Promise<DriveLink> {
    const { sharedArchiveLink } = await flows();
    return sharedArchiveLink(this.#client, args, options);
  }

  /** Saves a shared file in one's own drive. See {@link saveShared}. */
  async save(args: SaveSharedArgs, options?: SaveSharedOptions): Promise<UploadedFile> {
    const { saveShared } = await flows();
    return saveShared(this.#client, args, { ...this.#options, ...options });
  }

  /** A shared file for showing it. See {@link sharedPreview}. */
  async look(file: SharedFile, options?: FlowOptions): Promise<Look> {
    const { sharedPreview } = await flows();
    return sharedPreview(this.#client, file, options);
  }

  /** A small picture of a file in a shared folder. See {@link sharedThumbnail}. */
  async thumbnail(file: SharedThumbnailArgs, options?: FlowOptions): Promise<Look | undefined> {
    const { sharedThumbnail } = await flows();
    return sharedThumbnail(this.#client, file, options);
  }

  /** The text of a shared file. See {@link sharedText}. */
  async text(file: SharedFile, options?: TextOptions): Promise<string> {
    const { sharedText } = await flows();
    return sharedText(this.#client, file, options);
  }

  /** Where to show a shared office document. See {@link sharedDocumentViewer}. */
  async document(file: SharedFile, options?: ViewerOptions): Promise<DocumentViewer> {
    const { sharedDocumentViewer } = await flows();
    return sharedDocumentViewer(this.#client, file, options);
  }
}
