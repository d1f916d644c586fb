import type { CloudreveClient } from "../generated/client.ts";
import { RemoteDownloadApi } from "../generated/facade/remote-download.ts";
import { flow } from "../load-flows.ts";
import type {
  AddedDownload,
  AddRemoteDownloadArgs,
  AddRemoteDownloadOptions,
  ArrivedDownload,
  FindRemoteDownloadOptions,
  RemoteDownloadHandle,
  SelectFilesArgs,
  TorrentFile,
  WatchRemoteDownloadOptions,
} from "../remote-download/index.ts";

/** Downloads that the server makes by itself: the operations, and what follows one to its end. */
export class RemoteDownload extends RemoteDownloadApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    super(client);
    this.#client = client;
  }

  /** Adds addresses, magnet links or a torrent, never twice, with a result for each. See {@link addRemote}. */
  add(args: AddRemoteDownloadArgs, options?: AddRemoteDownloadOptions): Promise<AddedDownload[]> {
    return flow(this.#client, "addRemote", args, options);
  }

  /** Follows a download until its file is in the folder. See {@link watchRemote}. */
  watch(handle: RemoteDownloadHandle, options?: WatchRemoteDownloadOptions): Promise<ArrivedDownload> {
    return flow(this.#client, "watchRemote", handle, options);
  }

  /** Chooses which files of a torrent to download. See {@link selectRemoteFiles}. */
  selectFiles(args: SelectFilesArgs, options?: FindRemoteDownloadOptions): Promise<TorrentFile[]> {
    return flow(this.#client, "selectRemoteFiles", args, options);
  }

  /** Ends a download that is under way. See {@link cancelRemote}. */
  cancel(handle: RemoteDownloadHandle, options?: FindRemoteDownloadOptions): Promise<boolean> {
    return flow(this.#client, "cancelRemote", handle, options);
  }

  /** Deletes the record of a download that has ended; its file stays. See {@link cleanUpRemote}. */
  cleanUp(handle: RemoteDownloadHandle, options?: FindRemoteDownloadOptions): Promise<boolean> {
    return flow(this.#client, "cleanUpRemote", handle, options);
  }
}
