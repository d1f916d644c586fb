import type { CloudreveClient } from "../generated/client.ts";
import { RemoteDownloadApi } from "../generated/facade/remote-download.ts";
import {
  type AddedDownload,
  type AddRemoteDownloadArgs,
  type AddRemoteDownloadOptions,
  type ArrivedDownload,
  add,
  cancel,
  cleanUp,
  type FindRemoteDownloadOptions,
  type RemoteDownloadHandle,
  type SelectFilesArgs,
  selectFiles,
  type TorrentFile,
  type WatchRemoteDownloadOptions,
  watch,
} from "../remote-download/index.ts";

/** Downloads that the server makes by itself: the operations, and what follows one to its end. */
export class RemoteDownload extends RemoteDownloadApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    super(client);
    this.#client = client;
  }

  /** Adds addresses, magnet links or a torrent, never twice, with a result for each. See {@link add}. */
  add(args: AddRemoteDownloadArgs, options?: AddRemoteDownloadOptions): Promise<AddedDownload[]> {
    return add(this.#client, args, options);
  }

  /** Follows a download until its file is in the folder. See {@link watch}. */
  watch(handle: RemoteDownloadHandle, options?: WatchRemoteDownloadOptions): Promise<ArrivedDownload> {
    return watch(this.#client, handle, options);
  }

  /** Chooses which files of a torrent to download. See {@link selectFiles}. */
  selectFiles(args: SelectFilesArgs, options?: FindRemoteDownloadOptions): Promise<TorrentFile[]> {
    return selectFiles(this.#client, args, options);
  }

  /** Ends a download that is under way. See {@link cancel}. */
  cancel(handle: RemoteDownloadHandle, options?: FindRemoteDownloadOptions): Promise<boolean> {
    return cancel(this.#client, handle, options);
  }

  /** Deletes the record of a download that has ended; its file stays. See {@link cleanUp}. */
  cleanUp(handle: RemoteDownloadHandle, options?: FindRemoteDownloadOptions): Promise<boolean> {
    return cleanUp(this.#client, handle, options);
  }
}
